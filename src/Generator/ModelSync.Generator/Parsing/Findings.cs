using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// What is wrong with one declaration. The analyzer reports it; the generator only keeps the texts of the errors, so that a surface with
/// errors serves nothing even when analyzers are switched off.
/// </summary>
internal sealed class Findings
{
    /// <summary>Property of a diagnostic: the answers that are possible, comma-separated, for code fixes.</summary>
    public const string Choices = "choices";

    private List<Diagnostic>? _diagnostics;
    private List<string>? _broken;

    public IReadOnlyList<Diagnostic> Diagnostics => (IReadOnlyList<Diagnostic>?)_diagnostics ?? [];

    /// <summary>Where things are reported that have no place in the source.</summary>
    public Location? Elsewhere { get; init; }

    public void Report(DiagnosticDescriptor descriptor, Location? location, params object?[] arguments) => Add(descriptor, location, null, arguments);

    /// <summary>Reports what has a few possible answers, of which none is named when there are none.</summary>
    public void ReportChoices(DiagnosticDescriptor descriptor, Location? location, IReadOnlyCollection<string> choices, params object?[] arguments) =>
        Add(descriptor, location, choices.Count == 0 ? null : ImmutableDictionary<string, string?>.Empty.Add(Choices, string.Join(",", choices)), arguments);

    /// <summary>Notes that something cannot be read because the compiler itself has errors there: those are reported already.</summary>
    public void Broken(string what) => (_broken ??= []).Add($"'{what}' has compile errors");

    public void AddRange(Findings other)
    {
        if (other._diagnostics is { } found) (_diagnostics ??= []).AddRange(found);
        if (other._broken is { } broken) (_broken ??= []).AddRange(broken);
    }

    /// <summary>What was reported, without what only the compiler can say.</summary>
    public void AddDiagnostics(Findings other)
    {
        if (other._diagnostics is { } found) (_diagnostics ??= []).AddRange(found);
    }

    /// <summary>Each diagnostic once, without those of another.</summary>
    public Findings Except(Findings other)
    {
        var rest = new Findings();
        foreach (var diagnostic in Diagnostics.Except(other.Diagnostics)) (rest._diagnostics ??= []).Add(diagnostic);
        return rest;
    }

    private void Add(DiagnosticDescriptor descriptor, Location? location, ImmutableDictionary<string, string?>? properties, object?[] arguments) =>
        (_diagnostics ??= []).Add(Diagnostic.Create(descriptor, location is { IsInSource: true } ? location : Elsewhere ?? location, properties, arguments));

    /// <summary>The errors as text, for specs.</summary>
    public EquatableArray<string> Problems() =>
        _diagnostics is null && _broken is null
            ? EquatableArray<string>.Empty
            : Diagnostics
                .Where(static d => d.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
                .Select(static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}")
                .Concat(_broken ?? [])
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static p => p, StringComparer.Ordinal)
                .ToEquatableArray();
}
