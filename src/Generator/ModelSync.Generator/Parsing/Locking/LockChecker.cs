using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Locking;

/// <summary>Says what the wire would be without the lock file, where that differs: once for each place, as a diff.</summary>
/// <param name="surface">As if there were no lock file.</param>
/// <param name="now">Its wire.</param>
/// <param name="evolution">What is said about older contracts, by the sources and by the lock file.</param>
internal sealed class LockChecker(Compilation compilation, SurfaceSpec surface, WireContract now, WireEvolution evolution, LockedSurface accepted, Findings findings)
{
    private readonly LockLocator _locator = new(compilation, surface);

    /// <summary>What was accepted for all surfaces: a model of several has one set of words about its past.</summary>
    public EquatableArray<LockedSurface> Others { get; init; }

    public void Check()
    {
        var changes = LockComparison.Compare(accepted.Newest, now, evolution);
        foreach (var place in changes.Where(IsWorthSaying).GroupBy(c => _locator.Of(c.Owner, c.Member))) Say(place.Key, [.. place]);
        if (changes.All(static c => c.IsAddition)) CheckSupported();
        CheckWords();
    }

    // What breaks comes first: the rest of the place follows from it, or is said when that is mended.
    private void Say(Location place, List<LockChange> changes)
    {
        var worst = changes.Exists(static c => !c.IsAddition) ? changes.FindAll(static c => !c.IsAddition)
            : changes.Exists(c => Obligation(c) is not null) ? changes.FindAll(c => Obligation(c) is not null)
            : changes;
        foreach (var kind in worst.GroupBy(DescriptorOf)) Report(kind.Key, place, [.. kind]);
    }

    // What belongs to a type that is new is new with it.
    private bool IsWorthSaying(LockChange change) => change.Kind != LockChangeKind.Compatible || change.Was is not null || change.Member is null || Knows(change.Owner);

    private bool Knows(string type) => accepted.Newest.FindObject(type) is not null || accepted.Newest.FindEnum(type) is not null;

    private DiagnosticDescriptor DescriptorOf(LockChange change) => change.Kind switch
    {
        LockChangeKind.Removed => LockDiagnostics.Removed,
        LockChangeKind.Retyped => LockDiagnostics.Retyped,
        LockChangeKind.Narrowed or LockChangeKind.Widened => LockDiagnostics.Narrowed,
        LockChangeKind.Demanded => LockDiagnostics.Demanded,
        _ => Obligation(change) is null ? LockDiagnostics.NotAccepted : LockDiagnostics.MustBeAccepted,
    };

    private void Report(DiagnosticDescriptor descriptor, Location place, List<LockChange> changes)
    {
        var text = $"'{string.Join(", ", changes.Select(static c => c.Text).Distinct(StringComparer.Ordinal))}'";
        var first = changes[0];
        if (descriptor == LockDiagnostics.MustBeAccepted) findings.Report(descriptor, place, text, Obligation(first));
        else if (descriptor == LockDiagnostics.Removed) findings.ReportChoices(descriptor, place, [.. changes.Select(static c => c.Path).Distinct(StringComparer.Ordinal)], text, first.Member ?? first.Owner, first.Path);
        else if (descriptor == LockDiagnostics.Narrowed) findings.Report(descriptor, place, text, first.Kind == LockChangeKind.Narrowed ? "clients in use may send what is refused now" : "clients in use do not expect null or nothing there");
        else findings.Report(descriptor, place, text);
    }

    /// <summary>Why it cannot stay off the wire; null when it can, and is treated so.</summary>
    private string? Obligation(LockChange change)
    {
        if (change.Kind == LockChangeKind.Compatible) return IsRename(change) ? null : "it is part of something that is on the wire";
        if (change.Member is null) return null;
        if (accepted.Newest.FindEnum(change.Owner) is not null) return "rows and results may hold it";
        if (now.FindObject(change.Owner)?.Union is not null) return "values may be that case";
        var model = surface.Models.FirstOrDefault(m => change.Owner == m.Model.Type.Name + "Create");
        if (model?.Model.Members.FirstOrDefault(m => m.WireName == change.Member) is { } input && LockGate.IsDemanded(input)) return "no row can be created without it";
        var payload = surface.Payloads.FirstOrDefault(p => p.Payload.Type.Name == change.Owner)?.Payload;
        return payload?.Members.FirstOrDefault(m => m.WireName == change.Member) is { } member && !LockGate.MayBeWithheld(payload, member) ? "the object cannot be made without it" : null;
    }

    // The gate keeps the earlier name of a member, a parameter, a query or a mutation.
    private bool IsRename(LockChange change) => change.Was is null && (change.Member is null
        ? now.Queries.Any(q => q.Name == change.Owner && accepted.Newest.Queries.All(a => a.Name != q.Name)) || now.Mutations.Any(m => m.Name == change.Owner && accepted.Newest.Mutations.All(a => a.Name != m.Name))
        : accepted.Newest.FindObject(change.Owner) is not null);

    // While nothing breaks, the wire is the accepted one.
    private void CheckSupported()
    {
        foreach (var older in accepted.Supported)
            if (WireProjection.Plan(older, accepted.Newest, evolution).Obstacles.ToList() is { Count: > 0 } obstacles)
                findings.Report(LockDiagnostics.NotServed, _locator.Of(surface.Type.Name, null), older.Hash.Substring(0, 12), string.Join("; ", obstacles));
    }

    private void CheckWords()
    {
        foreach (var (owner, member, name) in Words())
            if (!WasEver(name)) findings.ReportChoices(LockDiagnostics.NamesNothing, _locator.Of(owner, member), [name], name);
    }

    /// <summary>Aliases and retirements of the sources, in the paths of older contracts.</summary>
    private IEnumerable<(string Owner, string? Member, string Name)> Words()
    {
        foreach (var path in surface.Retired) yield return (surface.Type.Name, null, path);
        foreach (var model in surface.Models.Select(static m => m.Model))
        {
            foreach (var alias in model.Aliases) yield return (model.Type.Name, null, alias);
            foreach (var member in model.Members)
                foreach (var alias in member.Aliases) yield return (model.Type.Name, member.WireName, alias);
        }

        foreach (var query in surface.Queries)
            foreach (var alias in query.Aliases) yield return (query.Method.WireName, null, alias);
        foreach (var mutation in surface.Mutations)
            foreach (var alias in mutation.Aliases) yield return (mutation.Method.WireName, null, alias);
    }

    // By text: a name that some contract has anywhere is taken for the one that is meant.
    private bool WasEver(string name) => Others.Append(accepted).SelectMany(static s => s.Supported.Prepend(s.Newest)).Any(c => c.Lines.Any(l => Names(l, name)));

    private static bool Names(string line, string name)
    {
        for (var at = line.IndexOf(name, StringComparison.Ordinal); at >= 0; at = line.IndexOf(name, at + 1, StringComparison.Ordinal))
            if ((at == 0 || !LineNames.IsNamePart(line[at - 1], dots: false)) && (at + name.Length == line.Length || !LineNames.IsNamePart(line[at + name.Length], dots: true))) return true;
        return false;
    }
}
