using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>Whose line it is.</summary>
internal static class LineOwner
{
    /// <summary>The enum, type, query or mutation, and what of it; null for itself.</summary>
    public static (string Owner, string? Member) Of(string line)
    {
        var reader = new WireLine(line);
        var isOperation = reader.Word() is "query" or "mutation";
        reader.Take(" ");
        var owner = reader.Name(dots: isOperation);
        var isPart = isOperation ? reader.TryTake(" rejects ") : reader.TryTake(".") || reader.TryTake(" case ");
        return (owner, isPart ? reader.Name(dots: isOperation) : null);
    }

    /// <summary>As what is said about older contracts names it.</summary>
    public static string PathOf(string line)
    {
        var (owner, member) = Of(line);
        if (line.StartsWith("query ", StringComparison.Ordinal) || line.StartsWith("mutation ", StringComparison.Ordinal)) return WireEvolution.PathOf(owner);
        return member is null ? LineNames.OfType(owner) : WireEvolution.PathOf(owner, member);
    }
}
