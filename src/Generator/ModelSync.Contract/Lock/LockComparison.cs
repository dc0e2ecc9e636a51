using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>What differs between the accepted wire and the one of today. Names are followed through aliases first: a rename is no removal.</summary>
internal sealed class LockComparison
{
    private readonly WireContract _original;
    private readonly WireContract _accepted;
    private readonly WireContract _now;
    private readonly WireEvolution _evolution;
    private readonly HashSet<string> _read;
    private readonly HashSet<string> _sent;
    private readonly HashSet<string> _needed;
    private readonly List<LockChange> _changes = [];

    private LockComparison(WireContract accepted, WireContract now, WireEvolution evolution)
    {
        (_original, _now, _evolution) = (accepted, now, evolution);
        _accepted = new WireRenaming(accepted, now, evolution).Apply();
        (_read, _sent) = (WireReach.Read(_accepted), WireReach.Sent(_accepted));
        // What only something leads to that is gone and said to be gone needs no word of its own.
        _needed = WireReach.Of(_accepted, q => !IsRetired(WireEvolution.PathOf(q.Name)), m => !IsRetired(WireEvolution.PathOf(m.Name)));
    }

    /// <summary>In the order of owners: enums, types, queries, mutations.</summary>
    public static IReadOnlyList<LockChange> Compare(WireContract accepted, WireContract now, WireEvolution evolution)
    {
        if (accepted.Equals(now)) return [];
        var comparison = new LockComparison(accepted, now, evolution);
        comparison.Enums();
        comparison.Objects();
        comparison.Queries();
        comparison.Mutations();
        comparison.Renames();
        return comparison._changes;
    }

    // Lines that only aliases account for.
    private void Renames()
    {
        foreach (var line in _now.Lines.Intersect(_accepted.Lines, StringComparer.Ordinal).Except(_original.Lines, StringComparer.Ordinal))
        {
            var (owner, member) = LineOwner.Of(line);
            Add(LockChangeKind.Compatible, owner, member, null, line);
        }
    }

    private void Enums()
    {
        foreach (var was in _accepted.Enums)
        {
            if (_now.FindEnum(was.Name) is not { } type)
            {
                Gone(was.Name, null, EnumHead(was), !_needed.Contains(was.Name));
                continue;
            }

            if (EnumHead(was) != EnumHead(type)) Add(LockChangeKind.Retyped, was.Name, null, EnumHead(was), EnumHead(type));
            foreach (var member in was.Members) EnumMember(was.Name, member, type.Members.FirstOrDefault(m => m.Name == member.Name));
        }

        foreach (var type in _now.Enums)
        {
            var was = _accepted.FindEnum(type.Name);
            if (was is null) Add(LockChangeKind.Added, type.Name, null, null, EnumHead(type));
            else foreach (var member in type.Members.Where(m => was.Members.All(w => w.Name != m.Name))) Add(LockChangeKind.Added, type.Name, member.Name, null, WirePrinter.EnumMember(type.Name, member));
        }
    }

    private void EnumMember(string type, WireEnumMember was, WireEnumMember? now)
    {
        var line = WirePrinter.EnumMember(type, was);
        if (now is null)
        {
            Gone(type, was.Name, line, IsRetired(WireEvolution.PathOf(type, was.Name)));
        }
        else if (now != was)
        {
            Add(now.Number == was.Number ? LockChangeKind.Compatible : LockChangeKind.Retyped, type, was.Name, line, WirePrinter.EnumMember(type, now));
        }
    }

    private void Objects()
    {
        foreach (var was in _accepted.Objects)
        {
            if (_now.FindObject(was.Name) is { } type) Object(was, type);
            else Gone(was.Name, null, WirePrinter.Head(was), !_needed.Contains(was.Name));
        }

        foreach (var type in _now.Objects)
        {
            var was = _accepted.FindObject(type.Name);
            if (was is null) Add(LockChangeKind.Added, type.Name, null, null, WirePrinter.Head(type));
            else New(was, type);
        }
    }

    private void Object(WireObject was, WireObject now)
    {
        if (WirePrinter.Head(was) != WirePrinter.Head(now)) Add(LockChangeKind.Retyped, was.Name, null, WirePrinter.Head(was), WirePrinter.Head(now));
        foreach (var member in was.Members)
        {
            var line = WirePrinter.Member(was.Name, member);
            if (now.Members.FirstOrDefault(m => m.Name == member.Name) is { } same) Member(was.Name, member, same);
            else Gone(was.Name, member.Name, line, IsRetired(WireEvolution.PathOf(was.Name, member.Name)));
        }

        foreach (var item in was.Union?.Cases ?? [])
        {
            var same = now.Union?.Cases.FirstOrDefault(c => c.Tag == item.Tag);
            if (same is null) Add(LockChangeKind.Removed, was.Name, item.Tag, WirePrinter.Case(was.Name, item), null);
            else if (same.Type != item.Type) Add(LockChangeKind.Retyped, was.Name, item.Tag, WirePrinter.Case(was.Name, item), WirePrinter.Case(was.Name, same));
        }
    }

    private void Member(string type, WireMember was, WireMember now)
    {
        if (was == now) return;
        var kind = Kind(was.Type, now.Type, _read.Contains(type), _sent.Contains(type));
        if (kind is null && was.Optional != now.Optional) kind = now.Optional ? _read.Contains(type) ? LockChangeKind.Widened : LockChangeKind.Compatible : LockChangeKind.Narrowed;
        if (kind is { } found) Add(found, type, was.Name, WirePrinter.Member(type, was), WirePrinter.Member(type, now));
    }

    private void New(WireObject was, WireObject now)
    {
        foreach (var member in now.Members)
            if (was.Members.All(m => m.Name != member.Name)) Add(LockChangeKind.Added, now.Name, member.Name, null, WirePrinter.Member(now.Name, member));
        foreach (var item in now.Union?.Cases ?? [])
            if (was.Union?.Cases.All(c => c.Tag != item.Tag) == true) Add(LockChangeKind.Added, now.Name, item.Tag, null, WirePrinter.Case(now.Name, item));
    }

    private void Queries()
    {
        foreach (var was in _accepted.Queries)
        {
            var (line, now) = (WirePrinter.Query(was), _now.Queries.FirstOrDefault(q => q.Name == was.Name));
            if (now is null)
            {
                Gone(was.Name, null, line, IsRetired(WireEvolution.PathOf(was.Name)));
            }
            else if (line != WirePrinter.Query(now))
            {
                var kind = was.Row != now.Row || was.IsSingle != now.IsSingle ? LockChangeKind.Retyped
                    : now.Members is { } told && (was.Members is null || was.Members.Except(told, StringComparer.Ordinal).Any()) ? LockChangeKind.Removed
                    : Kind(was.Parameters, now.Parameters, was.Name);
                Add(kind, was.Name, null, line, WirePrinter.Query(now));
            }
        }

        foreach (var query in _now.Queries)
            if (_accepted.Queries.All(q => q.Name != query.Name)) Add(LockChangeKind.Added, query.Name, null, null, WirePrinter.Query(query));
    }

    private void Mutations()
    {
        foreach (var was in _accepted.Mutations)
        {
            if (_now.Mutations.FirstOrDefault(m => m.Name == was.Name) is { } now) Mutation(was, now);
            else Gone(was.Name, null, WirePrinter.Call(was), IsRetired(WireEvolution.PathOf(was.Name)));
        }

        foreach (var mutation in _now.Mutations)
            if (_accepted.Mutations.All(m => m.Name != mutation.Name)) Add(LockChangeKind.Added, mutation.Name, null, null, WirePrinter.Call(mutation));
    }

    private void Mutation(WireMutation was, WireMutation now)
    {
        var (line, today) = (WirePrinter.Call(was), WirePrinter.Call(now));
        if (line != today)
        {
            var result = Result(was.Result, now.Result);
            Add(result is null or LockChangeKind.Compatible ? Kind(was.Parameters, now.Parameters, was.Name) : result.Value, was.Name, null, line, today);
        }

        // A code that is not thrown any more hurts nobody; a record of another type under the same code does.
        foreach (var rejection in now.Rejections)
        {
            var before = was.Rejections.FirstOrDefault(r => r.Code == rejection.Code);
            if (before is null) Add(LockChangeKind.Added, was.Name, rejection.Code, null, WirePrinter.Rejection(was.Name, rejection));
            else if (before.Type != rejection.Type) Add(LockChangeKind.Retyped, was.Name, rejection.Code, WirePrinter.Rejection(was.Name, before), WirePrinter.Rejection(was.Name, rejection));
        }

        foreach (var gone in was.Rejections.Where(r => now.Rejections.All(n => n.Code != r.Code)))
            Add(LockChangeKind.Compatible, was.Name, gone.Code, WirePrinter.Rejection(was.Name, gone), null);
    }

    private static LockChangeKind? Result(WireType? was, WireType? now) => (was, now) switch
    {
        (null, null) => null,
        ({ } before, { } after) => Kind(before, after, isRead: true, isSent: false),
        _ => LockChangeKind.Retyped,
    };

    private LockChangeKind Kind(IReadOnlyList<WireParameter> was, IReadOnlyList<WireParameter> now, string operation)
    {
        var worst = LockChangeKind.Compatible;
        foreach (var parameter in now)
        {
            var before = was.FirstOrDefault(p => p.Name == parameter.Name);
            if (before is null && !parameter.Type.Nullable && _evolution.DefaultOf(WireEvolution.ParameterOf(operation, parameter.Name)) is null) return LockChangeKind.Demanded;
            if (before is not null && Kind(before.Type, parameter.Type, isRead: false, isSent: true) is { } kind and not LockChangeKind.Compatible) worst = kind;
        }

        return was.Any(p => now.All(n => n.Name != p.Name) && !IsRetired(WireEvolution.ParameterOf(operation, p.Name))) ? LockChangeKind.Removed : worst;
    }

    private static LockChangeKind? Kind(WireType was, WireType now, bool isRead, bool isSent)
    {
        if (was.Equals(now)) return null;
        if (IsSmaller(now.Kind, was.Kind)) return LockChangeKind.Narrowed;
        if (was.Kind != now.Kind || was.Name != now.Name || was.Parts.Count != now.Parts.Count) return LockChangeKind.Retyped;
        var parts = was.Parts.Zip(now.Parts, (before, after) => Kind(before, after, isRead, isSent)).OfType<LockChangeKind>().ToList();
        if (parts.FindAll(static k => k != LockChangeKind.Compatible) is [var worst, ..]) return worst;
        return (was.Nullable, now.Nullable) switch
        {
            (true, false) => isSent ? LockChangeKind.Narrowed : LockChangeKind.Compatible,
            (false, true) => isRead ? LockChangeKind.Widened : LockChangeKind.Compatible,
            _ => LockChangeKind.Compatible,
        };
    }

    /// <summary>Whole numbers, each in all that follow it with another sign aside.</summary>
    private static bool IsSmaller(string kind, string than)
    {
        string[] signed = ["sbyte", "short", "int", "long", "int128", "bigInteger"];
        string[] unsigned = ["byte", "ushort", "uint", "ulong", "uint128"];
        var (left, right) = (Math.Max(Array.IndexOf(signed, kind), Array.IndexOf(unsigned, kind)), Math.Max(Array.IndexOf(signed, than), Array.IndexOf(unsigned, than)));
        return left >= 0 && right > left;
    }

    private void Gone(string owner, string? member, string line, bool isSaid) => Add(isSaid ? LockChangeKind.Compatible : LockChangeKind.Removed, owner, member, line, null);

    private bool IsRetired(string path) => _evolution.IsRetired(path);

    private static string EnumHead(WireEnum type) => $"enum {LineNames.OfType(type.Name)}: {(type.IsFlags ? "flags " : "")}{type.Underlying}";

    private void Add(LockChangeKind kind, string owner, string? member, string? was, string? now) => _changes.Add(new LockChange(kind, owner, member, was, now));
}
