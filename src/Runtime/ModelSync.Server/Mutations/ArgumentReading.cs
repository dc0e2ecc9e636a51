using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace ModelSync.Server.Mutations;

/// <summary>Reads the arguments of a mutation in the encoding and the contract of its client.</summary>
internal static class ArgumentReading
{
    /// <returns>Null with an error.</returns>
    public static object? Read(MutationDescriptor mutation, MutationCall call, out WireErrorCode error)
    {
        error = WireErrorCode.None;
        var encoded = call.Plan is { } plan ? call.Dialect.Older!.Arguments(plan.Arguments, call.Arguments, call.Dialect.Encoding, out error) : call.Arguments;
        if (error != WireErrorCode.None) return null;
        if (call.Dialect.Encoding == WireEncoding.Json)
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
