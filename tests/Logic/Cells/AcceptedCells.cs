using Logic.Harness;

namespace Logic.Cells;

/// <summary>
/// What the generator accepts, found by asking it: each probe that is C# and that is not refused is a cell. Nothing here has to change when more is accepted.
/// </summary>
public sealed class AcceptedCells : IDisposable
{
    private readonly CompiledLogic _logic;
    private readonly Dictionary<string, Probe> _byName;

    public AcceptedCells()
    {
        var probes = OperatorProbes.All().Concat(ConversionProbes.All()).Concat(FormProbes.All()).Concat(MemberProbes.All()).Select(static (probe, i) => new Written(probe, i)).ToList();
        var errors = CompiledLogic.Errors(probes.Select(static p => p.Text));
        var valid = probes.Where((_, i) => !errors[i].Any()).ToList();
        var refusals = CompiledLogic.Refusals(valid.Select(static p => p.Text));
        Refused = [.. valid.Select((p, i) => (p.Probe, Why: refusals[i].FirstOrDefault())).Where(static r => r.Why is not null).Select(static r => $"{r.Probe.Cell}: {r.Why}")];
        var accepted = valid.Where((_, i) => !refusals[i].Any()).ToList();
        var logic = new CompiledLogic(accepted.Select(static p => p.Text));
        _byName = accepted.ToDictionary(static p => p.Name, static p => p.Probe, StringComparer.Ordinal);
        Unprintable = [.. logic.Unprintable().Select(problem => $"{_byName[problem.Split(':')[0]].Cell}: {problem}")];
        if (Unprintable.Count > 0)
        {
            var names = logic.Unprintable().Select(static problem => problem.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
            logic.Dispose();
            logic = new CompiledLogic(accepted.Where(p => !names.Contains(p.Name)).Select(static p => p.Text));
        }

        _logic = logic;
        Accepted = [.. accepted.Select(static p => p.Probe)];
    }

    internal IReadOnlyList<Probe> Accepted { get; }

    /// <summary>What is C# and not translated, and what the developer is told.</summary>
    public IReadOnlyList<string> Refused { get; }

    /// <summary>What the generator accepts and the emitter has no JavaScript for.</summary>
    public IReadOnlyList<string> Unprintable { get; }

    public TranslatedPackage Package => _logic.Package;

    internal Probe ProbeOf(Method method) => _byName[method.Name];

    public void Dispose() => _logic.Dispose();

    private sealed record Written(Probe Probe, int Number)
    {
        public string Text => Probe.Method(Number);

        public string Name => $"written.p{Number:d5}";
    }
}
