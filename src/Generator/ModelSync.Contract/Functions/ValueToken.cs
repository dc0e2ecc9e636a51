namespace ModelSync.Contract;

/// <summary>A function over values of a type that a row's JavaScript asks for: <c>{compare:1r}</c>.</summary>
/// <param name="Name"><c>equal</c>, <c>compare</c>, <c>key</c>, <c>keys</c>, <c>items</c>, <c>sort</c>, <c>present</c> or <c>default</c>.</param>
/// <param name="Path">Which type: an argument or <c>r</c> for the call itself, then <c>e</c>, <c>k</c> or <c>r</c> for its element, key or result.</param>
internal sealed record ValueToken(string Name, string Path)
{
    /// <summary>All of a form, from left to right.</summary>
    public static IEnumerable<ValueToken> In(string form)
    {
        for (var start = form.IndexOf('{'); start >= 0; start = form.IndexOf('{', start + 1))
            if (At(form, start) is { } token) yield return token;
    }

    /// <summary>Null where the brace belongs to JavaScript.</summary>
    public static ValueToken? At(string form, int start)
    {
        var end = form.IndexOf('}', start);
        var colon = form.IndexOf(':', start);
        return colon > start + 1 && colon < end && form[start + 1] is >= 'a' and <= 'z' ? new ValueToken(form.Substring(start + 1, colon - start - 1), form.Substring(colon + 1, end - colon - 1)) : null;
    }

    /// <summary>The type in a call; null when the call has none there.</summary>
    public TypeRef? TypeIn(CallExpr call)
    {
        var type = Path[0] == 'r' ? call.Type : call.Arguments[Path[0] - '0'].Type;
        foreach (var step in Path.Substring(1)) type = step == 'k' ? type?.Key : type?.Element;
        return type;
    }
}
