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
    private List<Diagnostic>? _diagnostics;

    public IReadOnlyList<Diagnostic> Diagnostics => (IReadOnlyList<Diagnostic>?)_diagnostics ?? [];

    public int Count => _diagnostics?.Count ?? 0;

    public void Report(DiagnosticDescriptor descriptor, Location? location, params object?[] arguments) =>
        (_diagnostics ??= []).Add(Diagnostic.Create(descriptor, location, arguments));

    public void AddRange(Findings other)
    {
        if (other._diagnostics is { } found) (_diagnostics ??= []).AddRange(found);
    }

    /// <summary>Whether an error was reported since a <see cref="Count"/>.</summary>
    public bool HasErrorSince(int count) => Diagnostics.Skip(count).Any(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The errors as text, for specs.</summary>
    public EquatableArray<string> Problems() =>
        _diagnostics is null
            ? EquatableArray<string>.Empty
            : _diagnostics
                .Where(static d => d.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
                .Select(static d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}")
                .Distinct(StringComparer.Ordinal)
                .OrderBy(static p => p, StringComparer.Ordinal)
                .ToEquatableArray();
}
