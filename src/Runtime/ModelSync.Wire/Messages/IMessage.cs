using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>One message of the protocol: <c>[kind, ...fields]</c>.</summary>
public interface IMessage
{
    /// <summary>Writes the message, once for all encodings.</summary>
    void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct;
}
