namespace ModelSync;

/// <summary>How values of a type that the wire does not know travel: as another value, which it does know. <see cref="WireAsAttribute"/> names it.</summary>
/// <typeparam name="T">The type in C#.</typeparam>
/// <typeparam name="TWire">What travels and is stored: a simple value that is not null and has an order, such as a text or a number.</typeparam>
public interface IWireConversion<T, TWire>
{
    /// <summary>What travels.</summary>
    static abstract TWire ToWire(T value);

    /// <summary>The value of what came; what it refuses by throwing is out of range.</summary>
    static abstract T FromWire(TWire value);
}
