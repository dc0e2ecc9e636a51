namespace ModelSync.Contract.Wire.Projection;

/// <summary>How a value of one contract becomes one of another.</summary>
internal abstract class ValuePlan
{
    /// <summary>The bytes are the same.</summary>
    public bool IsSame => this is SamePlan;

    /// <summary>Why values cannot be told to those who speak the other contract: then nothing that needs the plan is served to them.</summary>
    public virtual IReadOnlyList<string> Obstacles => [];

    /// <summary>Plans that it is made of.</summary>
    public virtual IEnumerable<ValuePlan> Parts => [];

    /// <summary>Its obstacles and those of everything that it leads to.</summary>
    public IReadOnlyList<string> AllObstacles()
    {
        var seen = new HashSet<ValuePlan>();
        var found = new List<string>();
        var next = new Stack<ValuePlan>([this]);
        while (next.Count > 0)
        {
            var plan = next.Pop();
            if (!seen.Add(plan)) continue;
            found.AddRange(plan.Obstacles);
            foreach (var part in plan.Parts) next.Push(part);
        }

        return found;
    }
}

/// <summary>Nothing changes.</summary>
internal sealed class SamePlan(WireType type) : ValuePlan
{
    /// <summary>In the names of either contract: what they name is the same.</summary>
    public WireType Type { get; } = type;
}

/// <summary>There is no way.</summary>
internal sealed class ImpossiblePlan(string obstacle) : ValuePlan
{
    public override IReadOnlyList<string> Obstacles { get; } = [obstacle];
}

/// <summary>Null stays null; where the other contract has none, it is refused as if it were its reader's mistake.</summary>
internal sealed class NullablePlan(ValuePlan value, bool mayStay) : ValuePlan
{
    public ValuePlan Value { get; } = value;

    public bool MayStay { get; } = mayStay;

    public override IEnumerable<ValuePlan> Parts => [Value];
}

/// <summary>By names, for their numbers may have changed.</summary>
/// <param name="from">The enum in the first contract.</param>
/// <param name="numbers">Numbers in the other contract; what is not there is unknown to it.</param>
/// <param name="unknownIsNull">What is unknown becomes null; else it is refused.</param>
internal sealed class EnumPlan(WireEnum from, IReadOnlyDictionary<long, long> numbers, bool unknownIsNull, IReadOnlyList<string> obstacles) : ValuePlan
{
    public WireEnum From { get; } = from;

    public IReadOnlyDictionary<long, long> Numbers { get; } = numbers;

    public bool UnknownIsNull { get; } = unknownIsNull;

    public override IReadOnlyList<string> Obstacles { get; } = obstacles;
}

/// <summary>Bits that the other contract does not know are dropped.</summary>
internal sealed class FlagsPlan(WireEnum from, long known) : ValuePlan
{
    public WireEnum From { get; } = from;

    public long Known { get; } = known;
}

/// <summary>Member by member. Plans of objects that hold themselves hold themselves.</summary>
internal sealed class ObjectPlan(WireObject from, WireObject to) : ValuePlan
{
    private readonly List<MemberPlan> _members = [];
    private readonly List<string> _obstacles = [];

    public WireObject From { get; } = from;

    public WireObject To { get; } = to;

    /// <summary>One for each member of <see cref="To"/>, in its order.</summary>
    public IReadOnlyList<MemberPlan> Members => _members;

    public override IReadOnlyList<string> Obstacles => _obstacles;

    public override IEnumerable<ValuePlan> Parts => _members.Select(static m => m.Value).OfType<ValuePlan>();

    /// <summary>The position in <see cref="To"/> that a member of <see cref="From"/> goes to, or -1.</summary>
    public int TargetOf(int from) => _members.FindIndex(m => m.From == from);

    public void Add(MemberPlan member) => _members.Add(member);

    public void Add(string obstacle) => _obstacles.Add(obstacle);
}

/// <summary>Where a member of the other contract comes from.</summary>
/// <param name="From">Position in the first contract, or -1.</param>
/// <param name="Value">How its value changes.</param>
/// <param name="Default">What it is where it comes from nowhere, as JSON has it; null for the nothing of its type.</param>
internal sealed record MemberPlan(int From, ValuePlan? Value, string? Default)
{
    /// <summary>It is absent unless it comes from somewhere.</summary>
    public bool MayBeAbsent { get; init; }
}

/// <param name="unknownIsNull">A case that the other contract does not have becomes null; else it is refused.</param>
internal sealed class UnionPlan(WireObject from, WireObject to, bool unknownIsNull) : ValuePlan
{
    private readonly List<CasePlan?> _cases = [];
    private readonly List<string> _obstacles = [];

    public WireObject From { get; } = from;

    public WireObject To { get; } = to;

    public bool UnknownIsNull { get; } = unknownIsNull;

    /// <summary>One for each case of the first contract; null where the other does not have it.</summary>
    public IReadOnlyList<CasePlan?> Cases => _cases;

    public override IReadOnlyList<string> Obstacles => _obstacles;

    public override IEnumerable<ValuePlan> Parts => _cases.OfType<CasePlan>().Select(static c => c.Value);

    public void Add(CasePlan? item) => _cases.Add(item);

    public void Add(string obstacle) => _obstacles.Add(obstacle);
}

/// <param name="To">Position in the other contract.</param>
internal sealed record CasePlan(int To, ValuePlan Value);

/// <summary>A list, a set, a dictionary, a map or a tuple: its parts change one by one.</summary>
internal sealed class CollectionPlan(string kind, IReadOnlyList<ValuePlan> parts) : ValuePlan
{
    public string Kind { get; } = kind;

    public IReadOnlyList<ValuePlan> Elements { get; } = parts;

    public override IEnumerable<ValuePlan> Parts => Elements;
}
