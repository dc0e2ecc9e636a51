namespace Conformance.RoundTrip;

/// <summary>A row of the type table and the accepted vectors of its types.</summary>
internal sealed record RowVectors(string Kind, IReadOnlyList<Vector> Vectors)
{
    private readonly Dictionary<string, int> _indexes = Vectors.Select(vector => vector.Type).Distinct().Select((type, i) => (type, i)).ToDictionary(pair => pair.type, pair => pair.i);

    /// <summary>Whether the vectors are all the values that there are.</summary>
    public bool IsClosed => Kind is "bool" or "enum";

    /// <summary>The types of the row that the vectors have.</summary>
    public IEnumerable<string> Types => _indexes.OrderBy(pair => pair.Value).Select(pair => pair.Key);

    private const int LongestVector = 300;

    /// <summary>All rows; one without vectors is an error, for nothing would be said about it.</summary>
    public static IReadOnlyList<RowVectors> All()
    {
        var vectors = Vector.All("accept.json").Where(vector => vector.Input.Length <= LongestVector).ToLookup(vector => ShapeCatalog.KindOf(vector.Shape));
        return [.. VectorFiles.Read("type-table.json").EnumerateArray().Select(row => Of(row.GetProperty("kind").GetString()!, vectors))];
    }

    public int IndexOf(string type) => _indexes[type];

    private static RowVectors Of(string kind, ILookup<string, Vector> vectors) =>
        vectors.Contains(kind) ? new(kind, [.. vectors[kind]]) : throw new InvalidOperationException($"accept.json has no value of {kind}.");
}
