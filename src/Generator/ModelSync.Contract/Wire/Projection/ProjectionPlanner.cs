namespace ModelSync.Contract.Wire.Projection;

/// <summary>
/// Plans one direction between an older contract and the one of today. What is told to older clients must always work, so everything that might not is
/// an obstacle; what they say may fail value by value, as any mistake of theirs does.
/// </summary>
/// <param name="isDown">From today to the older contract.</param>
internal sealed class ProjectionPlanner(WireContract from, WireContract to, WireEvolution evolution, bool isDown)
{
    private readonly WireSameness _sameness = new(from, to);
    private readonly Dictionary<(string, string), ObjectPlan> _objects = [];
    private readonly Dictionary<(string, string, bool), UnionPlan> _unions = [];

    public ValuePlan Plan(WireType source, WireType target, string path)
    {
        if (_sameness.AreSame(source, target)) return new SamePlan(source);
        if (source.Kind != target.Kind || source.Parts.Count != target.Parts.Count) return new ImpossiblePlan($"{path} was {Older(source, target).Text} and is {Today(source, target).Text}");
        if (isDown && source.Nullable && !target.Nullable) return new ImpossiblePlan($"{path} may be null now");
        var value = PlanValue(source, target, path);
        return source.Nullable ? new NullablePlan(value, target.Nullable) : value;
    }

    public ValuePlan Plan(WireObject source, WireObject target, bool unknownIsNull = false)
    {
        if (_sameness.AreSame(source, target)) return new SamePlan(new WireType(WireType.Object, Name: source.Name));
        if (source.Union is not null && target.Union is not null) return PlanUnion(source, target, unknownIsNull);
        return source.Union is null && target.Union is null ? PlanObject(source, target) : new ImpossiblePlan($"{Today(source, target).Name} is no longer what it was: a union");
    }

    private ValuePlan PlanValue(WireType source, WireType target, string path) => source.Kind switch
    {
        WireType.Enum => PlanEnum(from.Enum(source), to.Enum(target), target.Nullable),
        WireType.Object => Plan(from.Object(source), to.Object(target), target.Nullable),
        _ when source.Parts.Count == 0 => new SamePlan(source with { Nullable = false }),
        _ => new CollectionPlan(source.Kind, [.. source.Parts.Zip(target.Parts, (a, b) => Plan(a, b, path))]),
    };

    private ValuePlan PlanEnum(WireEnum source, WireEnum target, bool isNullable)
    {
        if (source.IsFlags != target.IsFlags || (source.IsFlags && source.Underlying != target.Underlying)) return new ImpossiblePlan($"{Today(source, target).Name} has other numbers");
        if (source.IsFlags) return new FlagsPlan(source, target.Bits);
        var numbers = new Dictionary<long, long>();
        var obstacles = new List<string>();
        var match = WireRenaming.Members(Older(source, target).Members.Select(static m => m.Name), Today(source, target).Members.Select(static m => m.Name), Today(source, target).Name, evolution);
        foreach (var member in source.Members.Where(static m => !m.IsSecond))
        {
            if (Counterpart(source, target, match, member.Name) is { } same) numbers[member.Number] = same.Number;
            else if (isDown && !isNullable) obstacles.Add($"{source.Name}.{member.Name} is unknown to it and has no [WireFallback]");
        }

        return new EnumPlan(source, numbers, isDown && isNullable, obstacles);
    }

    // Down, a member that is unknown there becomes its fallback, and that its own, as far as it takes.
    private WireEnumMember? Counterpart(WireEnum source, WireEnum target, NameMatch match, string name)
    {
        for (var steps = 0; steps <= source.Members.Count; steps++)
        {
            if ((isDown ? match.OlderOf(name) : match.TodayOf(name)) is { } other) return target.Members.First(m => m.Name == other);
            if (!isDown || evolution.FallbackOf(WireEvolution.PathOf(source.Name, name)) is not { } fallback) return null;
            if (source.Members.FirstOrDefault(m => LineNames.OfMember(m.Name) == fallback) is not { } next) return null;
            name = next.Name;
        }

        return null;
    }

    private ObjectPlan PlanObject(WireObject source, WireObject target)
    {
        if (_objects.TryGetValue((source.Name, target.Name), out var known)) return known;
        var plan = new ObjectPlan(source, target);
        _objects.Add((source.Name, target.Name), plan);
        var match = WireRenaming.Members(Older(source, target).Members.Select(static m => m.Name), Today(source, target).Members.Select(static m => m.Name), Today(source, target).Name, evolution);
        foreach (var member in target.Members) plan.Add(PlanMember(plan, member, match));
        foreach (var gone in source.Members.Where(m => !isDown && match.TodayOf(m.Name) is null && !IsRetired(source, target, m.Name)))
            plan.Add($"{source.Name}.{gone.Name} is not taken any more and not [Retired]");
        return plan;
    }

    private MemberPlan PlanMember(ObjectPlan plan, WireMember member, NameMatch match)
    {
        var (source, target) = (plan.From, plan.To);
        var path = $"{Today(source, target).Name}.{member.Name}";
        if ((isDown ? match.TodayOf(member.Name) : match.OlderOf(member.Name)) is { } name)
        {
            var found = source.Members.First(m => m.Name == name);
            if (isDown && found.Optional && !member.Optional) plan.Add($"{path} may be absent now");
            return new MemberPlan(IndexOf(source, found), Plan(found.Type, member.Type, path), Default(target, member)) { MayBeAbsent = member.Optional };
        }

        var given = Default(target, member);
        if (given is null && !member.Optional && !IsSilent(source, target, member)) plan.Add(isDown ? $"{target.Name}.{member.Name} is gone and not [Retired]" : $"{path} is not sent and has no [DefaultValue]");
        return new MemberPlan(-1, null, given) { MayBeAbsent = member.Optional };
    }

    private UnionPlan PlanUnion(WireObject source, WireObject target, bool unknownIsNull)
    {
        if (_unions.TryGetValue((source.Name, target.Name, unknownIsNull), out var known)) return known;
        var plan = new UnionPlan(source, target, isDown && unknownIsNull);
        _unions.Add((source.Name, target.Name, unknownIsNull), plan);
        foreach (var item in source.Union!.Cases)
        {
            var position = target.Union!.Cases.ToList().FindIndex(c => c.Tag == item.Tag);
            plan.Add(position < 0 ? null : new CasePlan(position, Plan(from.FindObject(item.Type)!, to.FindObject(target.Union.Cases[position].Type)!)));
            if (position < 0 && isDown && !unknownIsNull) plan.Add($"{source.Name} may be a case that is unknown to it: {item.Tag}");
        }

        return plan;
    }

    // What older clients do not say must be said for them; what is gone must be said to be gone, unless null says it.
    private bool IsSilent(WireObject source, WireObject target, WireMember member) =>
        member.Type.Nullable || (isDown && IsRetired(source, target, member.Name) && ZeroValue.Exists(to, member.Type));

    private bool IsRetired(WireObject source, WireObject target, string member) =>
        evolution.IsRetired(WireEvolution.PathOf(source.Name, member)) || evolution.IsRetired(WireEvolution.PathOf(target.Name, member));

    private string? Default(WireObject target, WireMember member) => isDown ? null : evolution.DefaultOf(WireEvolution.PathOf(target.Name, member.Name));

    private static int IndexOf(WireObject type, WireMember member) => type.Members.ToList().IndexOf(member);

    private T Today<T>(T source, T target) => isDown ? source : target;

    private T Older<T>(T source, T target) => isDown ? target : source;
}
