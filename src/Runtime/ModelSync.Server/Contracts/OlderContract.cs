using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generated.V1;
using ModelSync.Server.Contracts.Values;
using ModelSync.Wire;

namespace ModelSync.Server.Contracts;

/// <summary>A contract before today's that is served: its queries and mutations by their position there, and how values change on the way.</summary>
internal sealed class OlderContract
{
    private readonly WireProjection _projection;
    private readonly ContractCodec _codec;
    private readonly ContractCodec _today;
    private readonly Dictionary<int, RowProjection> _rows = [];
    private readonly Dictionary<string, (WireMutation Older, MutationPlan Plan)> _results = new(StringComparer.Ordinal);

    public OlderContract(string hash, WireProjection projection, WireContract today, SurfaceDescriptor surface)
    {
        Hash = hash;
        _projection = projection;
        _codec = new ContractCodec(projection.Older);
        _today = new ContractCodec(today);
        for (var i = 0; i < projection.Queries.Count; i++)
            if (projection.Queries[i] is { IsServed: true, Rows: { } rows } plan)
                _rows[plan.Index] = new RowProjection(today.FindObject(today.Queries[plan.Index].Row)!, projection.Older.FindObject(projection.Older.Queries[i].Row)!, projection.Older.Queries[i].Members, rows, _today, _codec);
        for (var i = 0; i < projection.Mutations.Count; i++)
            if (projection.Mutations[i] is { IsServed: true } plan) _results[surface.Mutations[plan.Index].Name] = (projection.Older.Mutations[i], plan);
    }

    /// <summary>Of the contract, 64 lower-case hex digits.</summary>
    public string Hash { get; }

    /// <summary>Something of the contract is not served.</summary>
    public bool IsLimited => _projection.Queries.Any(static q => !q.IsServed) || _projection.Mutations.Any(static m => !m.IsServed);

    /// <summary>Why, for the log.</summary>
    public IEnumerable<string> Obstacles => _projection.Obstacles;

    /// <summary>Null for a position that the contract does not have.</summary>
    public QueryPlan? Query(int position) => (uint)position < (uint)_projection.Queries.Count ? _projection.Queries[position] : null;

    /// <inheritdoc cref="Query"/>
    public MutationPlan? Mutation(int position) => (uint)position < (uint)_projection.Mutations.Count ? _projection.Mutations[position] : null;

    /// <summary>How rows of a query of today are told.</summary>
    public RowProjection Rows(QueryShape shape) => _rows[shape.Index];

    /// <summary>Arguments of the contract as today's; in the encoding in which they came.</summary>
    /// <returns>Empty after an error.</returns>
    public ReadOnlyMemory<byte> Arguments(ArgumentsPlan plan, ReadOnlyMemory<byte> encoded, WireEncoding encoding, out WireErrorCode error)
    {
        error = WireErrorCode.None;
        if (plan.IsSame) return encoded;
        try
        {
            var values = ReadArguments(plan, encoded.Span, encoding, out error);
            var type = new WireType(WireType.Tuple) { Parts = [.. plan.To.Select(static p => p.Type)] };
            return error == WireErrorCode.None ? _today.Write(type, values, encoding) : default;
        }
        catch (WireException e)
        {
            error = e.Code;
            return default;
        }
    }

    /// <summary>A result as the contract has it.</summary>
    /// <param name="mutation">Name of today.</param>
    /// <param name="stored">MessagePack of today's result.</param>
    /// <returns>Null when the contract does not know the mutation, or cannot be told.</returns>
    public ReadOnlyMemory<byte>? Result(string mutation, ReadOnlyMemory<byte> stored, WireEncoding encoding)
    {
        if (!_results.TryGetValue(mutation, out var known)) return null;
        if (known.Plan.Result is not { } plan || known.Older.Result is not { } type) return Nothing(encoding);
        return Convert(plan, type, stored, encoding);
    }

    /// <summary>The record of a rejection as the contract has it; empty for a code that it does not know.</summary>
    /// <inheritdoc cref="Result"/>
    public ReadOnlyMemory<byte> Rejection(string mutation, string code, ReadOnlyMemory<byte> stored, WireEncoding encoding)
    {
        if (!_results.TryGetValue(mutation, out var known) || known.Plan.Rejections.FirstOrDefault(r => r.Code == code) is not { } plan) return default;
        var type = known.Older.Rejections.First(r => r.Code == code).Type;
        return Convert(plan.Data, new WireType(WireType.Object, Name: type), stored, encoding) ?? default;
    }

    /// <summary>A result that was stored when the contract was today's.</summary>
    /// <param name="mutation">Name in the contract.</param>
    public ReadOnlyMemory<byte>? OwnResult(string mutation, ReadOnlyMemory<byte> stored, WireEncoding encoding) =>
        _projection.Older.Mutations.FirstOrDefault(m => m.Name == mutation) is not { } known ? null
        : known.Result is { } type ? _codec.Encode(type, stored, encoding)
        : Nothing(encoding);

    /// <inheritdoc cref="OwnResult"/>
    public ReadOnlyMemory<byte> OwnRejection(string mutation, string code, ReadOnlyMemory<byte> stored, WireEncoding encoding) =>
        _projection.Older.Mutations.FirstOrDefault(m => m.Name == mutation)?.Rejections.FirstOrDefault(r => r.Code == code) is { } known
            ? _codec.Encode(new WireType(WireType.Object, Name: known.Type), stored, encoding) ?? default
            : default;

    private object?[] ReadArguments(ArgumentsPlan plan, ReadOnlySpan<byte> encoded, WireEncoding encoding, out WireErrorCode error)
    {
        var conversion = new ValueConversion(_codec, _today);
        if (encoding == WireEncoding.Json)
        {
            var json = new JsonReader(encoded);
            var read = conversion.ReadArguments(ref json, plan);
            error = json.Finish();
            return read;
        }

        var reader = new MessagePackReader(encoded);
        var values = conversion.ReadArguments(ref reader, plan);
        error = reader.Finish();
        return values;
    }

    private ReadOnlyMemory<byte>? Convert(ValuePlan plan, WireType type, ReadOnlyMemory<byte> stored, WireEncoding encoding)
    {
        try
        {
            var reader = new MessagePackReader(stored.Span, ContractCodec.Own);
            var value = new ValueConversion(_today, _codec).Read(ref reader, plan);
            return reader.Error == WireErrorCode.None ? _codec.Write(type, value, encoding) : null;
        }
        catch (WireException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Nothing(WireEncoding encoding) =>
        encoding == WireEncoding.Json ? Encoded.Json(0, static (ref JsonWriter writer, int _) => writer.WriteNull()) : Encoded.MessagePack(0, static (ref MessagePackWriter writer, int _) => writer.WriteNull());
}
