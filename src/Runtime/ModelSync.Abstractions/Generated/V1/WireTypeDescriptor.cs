namespace ModelSync.Generated.V1;

/// <summary>A type that travels, with its codec and validator, for whoever learns only at run time which type it is: plain HTTP.</summary>
public abstract class WireTypeDescriptor
{
    /// <summary>The C# type.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads one value and nothing behind it. The value is only to be used without an error; <c>Position</c> is the byte of the error.</summary>
    public abstract (object? Value, WireErrorCode Error, int Position) ReadJson(ReadOnlySpan<byte> bytes, WireLimits limits);

    /// <inheritdoc cref="ReadJson"/>
    public abstract (object? Value, WireErrorCode Error, int Position) ReadMessagePack(ReadOnlySpan<byte> bytes, WireLimits limits);

    /// <summary>Writes a value of the type.</summary>
    public abstract void WriteJson(WireBuffer buffer, object value);

    /// <inheritdoc cref="WriteJson"/>
    public abstract void WriteMessagePack(WireBuffer buffer, object value);

    /// <summary>Why a value of the type is not valid; empty when it is, and for types that nobody sends.</summary>
    public abstract IReadOnlyList<Violation> Validate(object value, RuleContext context);

    /// <summary>The same, and where nothing is wrong what the rules of the server say.</summary>
    public abstract ValueTask<IReadOnlyList<Violation>> ValidateAsync(object value, RuleContext context, IServiceProvider services, CancellationToken cancellationToken);
}

/// <inheritdoc/>
/// <param name="validate">Null for a type that nobody sends.</param>
/// <param name="ask">Asks the rules of the server; null where there are none.</param>
public sealed class WireTypeDescriptor<T, TCodec>(Func<T, RuleContext, IReadOnlyList<Violation>>? validate = null, Func<T, ServerRules, ValueTask>? ask = null) : WireTypeDescriptor
    where T : notnull
    where TCodec : struct, IWireCodec<T>
{
    /// <inheritdoc/>
    public override Type Type => typeof(T);

    /// <inheritdoc/>
    public override (object? Value, WireErrorCode Error, int Position) ReadJson(ReadOnlySpan<byte> bytes, WireLimits limits)
    {
        var reader = new JsonReader(bytes, limits);
        return (TCodec.Read(ref reader), reader.Finish(), reader.Position);
    }

    /// <inheritdoc/>
    public override (object? Value, WireErrorCode Error, int Position) ReadMessagePack(ReadOnlySpan<byte> bytes, WireLimits limits)
    {
        var reader = new MessagePackReader(bytes, limits);
        return (TCodec.Read(ref reader), reader.Finish(), reader.Position);
    }

    /// <inheritdoc/>
    public override void WriteJson(WireBuffer buffer, object value)
    {
        var writer = new JsonWriter(buffer);
        TCodec.Write(ref writer, (T)value);
    }

    /// <inheritdoc/>
    public override void WriteMessagePack(WireBuffer buffer, object value)
    {
        var writer = new MessagePackWriter(buffer);
        TCodec.Write(ref writer, (T)value);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Violation> Validate(object value, RuleContext context) => validate?.Invoke((T)value, context) ?? [];

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyList<Violation>> ValidateAsync(object value, RuleContext context, IServiceProvider services, CancellationToken cancellationToken)
    {
        var found = Validate(value, context);
        return ask is null ? new(found) : ServerRules.AskAsync(found, (T)value, ask, context, services, cancellationToken);
    }
}
