using System.Text;
using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace ModelSync.Server.Contracts.Values;

/// <summary>
/// Reads and writes values of a contract that no code was generated for. Objects are arrays of their members, enums their numbers, a case of a union
/// is a <see cref="UnionValue"/>.
/// </summary>
internal sealed class ContractCodec(WireContract contract)
{
    /// <summary>What we wrote ourselves is as large as it is.</summary>
    public static readonly WireLimits Own = new(MaxDepth: 128, MaxElements: int.MaxValue, MaxAllocation: int.MaxValue);

    public WireContract Contract => contract;

    public ContractTables Tables { get; } = new();

    /// <summary>A value in MessagePack of ours in another encoding; null when it is none of the type.</summary>
    public ReadOnlyMemory<byte>? Encode(WireType type, ReadOnlyMemory<byte> stored, WireEncoding encoding)
    {
        if (encoding == WireEncoding.MessagePack) return stored;
        var reader = new MessagePackReader(stored.Span, Own);
        var value = new ValueReader(this).Read(ref reader, type);
        return reader.Error == WireErrorCode.None ? Write(type, value, encoding) : null;
    }

    public ReadOnlyMemory<byte> Write(WireType type, object? value, WireEncoding encoding) => encoding == WireEncoding.Json
        ? Encoded.Json((this, type, value), static (ref JsonWriter writer, (ContractCodec Codec, WireType Type, object? Value) state) => new ValueWriter(state.Codec).Write(ref writer, state.Type, state.Value))
        : Encoded.MessagePack((this, type, value), static (ref MessagePackWriter writer, (ContractCodec Codec, WireType Type, object? Value) state) => new ValueWriter(state.Codec).Write(ref writer, state.Type, state.Value));

    /// <summary>A value as an attribute says it.</summary>
    /// <exception cref="WireException">It is none of the type.</exception>
    public object? Parse(WireType type, string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        var value = new ValueReader(this).Read(ref reader, type);
        return reader.Finish() == WireErrorCode.None ? value : throw new WireException(reader.Error, $"The default {json} is no {type.Text}.");
    }

    /// <summary>The nothing of a type.</summary>
    public object? Zero(WireType type)
    {
        if (type.Nullable) return null;
        return type.Kind switch
        {
            WireType.Enum => ZeroValue.Number(contract.Enum(type)),
            WireType.Object => Zero(contract.Object(type)),
            WireType.List or WireType.Set => new List<object?>(),
            WireType.Dictionary or WireType.Map => new List<KeyValuePair<object, object?>>(),
            WireType.Tuple => type.Parts.Select(Zero).ToArray(),
            _ => Scalars.Zero(type.Kind),
        };
    }

    private object Zero(WireObject type) => type.Union is { } union
        ? new UnionValue(0, (object?[])Zero(contract.FindObject(union.Cases[0].Type)!))
        : type.Members.Select(m => m.Optional ? Absent.Value : Zero(m.Type)).ToArray();
}
