using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace ModelSync.Server.Mutations;

/// <summary>Reads the arguments of a mutation in the encoding of its connection.</summary>
internal static class ArgumentReading
{
    /// <returns>Null with an error.</returns>
    public static object? Read(MutationDescriptor mutation, ReadOnlyMemory<byte> encoded, WireEncoding encoding, out WireErrorCode error)
    {
        if (encoding == WireEncoding.Json)
        {
            var json = new JsonReader(encoded.Span);
            var read = mutation.ReadArguments(ref json);
            error = json.Error;
            return error == WireErrorCode.None ? read : null;
        }

        var reader = new MessagePackReader(encoded.Span);
        var arguments = mutation.ReadArguments(ref reader);
        error = reader.Error;
        return error == WireErrorCode.None ? arguments : null;
    }
}
