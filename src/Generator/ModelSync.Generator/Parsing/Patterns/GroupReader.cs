namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Reads what a group begins with. What it captures is never asked, so names mean nothing.</summary>
internal sealed class GroupReader(PatternCursor cursor)
{
    /// <param name="start">Of the parenthesis, which is read already.</param>
    public GroupStart Read(int start, PatternOptions options)
    {
        if (!cursor.Take('?') || cursor.Take(':')) return new GroupStart(options);
        if (cursor.Take('=')) return new GroupStart(options, Look: (IsBehind: false, IsNegated: false));
        if (cursor.Take('!')) return new GroupStart(options, Look: (IsBehind: false, IsNegated: true));
        if (cursor.Take("<=")) return new GroupStart(options, Look: (IsBehind: true, IsNegated: false));
        if (cursor.Take("<!")) return new GroupStart(options, Look: (IsBehind: true, IsNegated: true));
        if (cursor.Take('>')) throw new PatternException(start, "an atomic group is not translated: write (?:...), an accepted pattern does not back up far");
        if (cursor.Take('(')) throw new PatternException(start, "a conditional group is not translated");
        if (cursor.Peek() is '<' or '\'') return Named(start, options);
        return Inline(start, options);
    }

    private GroupStart Named(int start, PatternOptions options)
    {
        var name = cursor.Until(cursor.Next() == '<' ? '>' : '\'') ?? "";
        if (name.Length == 0 || !char.IsLetter(name[0]) || !name.All(static unit => unit < 128 && (char.IsLetterOrDigit(unit) || unit == '_')))
            throw new PatternException(start, "a group is named by letters and digits, and names no other group");
        return new GroupStart(options);
    }

    private GroupStart Inline(int start, PatternOptions options)
    {
        var on = true;
        while (!cursor.IsAtEnd)
        {
            var letter = cursor.Next();
            if (letter is ')' or ':') return new GroupStart(options, HasBody: letter == ':');
            if (letter == '-' && on) on = false;
            else options = options.Set(letter, on) ?? throw new PatternException(start, "(? begins no group that is translated");
        }

        throw new PatternException(start, "the group has no end");
    }
}

/// <param name="Options">Of its body; without a body, of what follows.</param>
internal readonly record struct GroupStart(PatternOptions Options, bool HasBody = true, (bool IsBehind, bool IsNegated)? Look = null);
