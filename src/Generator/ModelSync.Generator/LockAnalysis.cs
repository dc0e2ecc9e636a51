using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Contract.Wire.Projection;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Locking;

namespace ModelSync.Generator;

/// <summary>The lock file against the whole assembly: what the wire would be without it is parsed, built as a contract and compared.</summary>
internal static class LockAnalysis
{
    public static void Check(Compilation compilation, AnalyzerOptions options, Findings findings, CancellationToken cancellation)
    {
        if (options.AdditionalFiles.FirstOrDefault(LockReader.IsLock) is not { } file) return;
        var locked = LockReader.Read(file, LockReader.IsAccepting(options.AnalyzerConfigOptionsProvider), cancellation);
        if (locked.Problem is { } problem) findings.Report(LockDiagnostics.Unreadable, Line(file.Path, locked.Line), problem);
        if (locked.File is null) return;
        var domain = DomainParser.Parse(compilation, DeclarationFinder.In(compilation, cancellation).ToDeclarations(), cancellation);

        // What is wrong by itself is said elsewhere, and comes first.
        foreach (var surface in domain.Surfaces.Where(static s => s.Problems.Count == 0)) Check(compilation, surface, locked, findings);
    }

    /// <summary>Why the wire of a surface, which the lock has gated, is not the one that was accepted; null when it is, or there is no lock.</summary>
    public static string? Problem(SurfaceSpec surface)
    {
        if (surface.Lock is not { } accepted || surface.Problems.Count > 0) return null;
        var contract = ContractBuilder.Build(surface);
        var now = WireView.Of(contract);
        if (!now.Equals(accepted.Newest)) return $"The wire is not the one of {LockFile.FileName}: {string.Join("; ", LineChanges.Between(accepted.Newest.Lines, now.Lines).Take(5))}";
        var evolution = new WireEvolution(contract.Evolution);
        return accepted.Supported.SelectMany(older => WireProjection.Plan(older, now, evolution).Obstacles).FirstOrDefault() is { } obstacle ? $"{LockDiagnostics.NotServed.Id}: {obstacle}" : null;
    }

    private static void Check(Compilation compilation, SurfaceSpec surface, LockState locked, Findings findings)
    {
        var accepted = locked.Find(surface.Type.Name)!;
        var contract = ContractBuilder.Build(surface);
        var evolution = new WireEvolution(contract.Evolution.Concat(accepted.Evolution.Lines));
        new LockChecker(compilation, surface, WireView.Of(contract), evolution, accepted, findings) { Others = locked.File!.Surfaces }.Check();
    }

    private static Location Line(string path, int line) => Location.Create(path, default, new LinePositionSpan(new LinePosition(line, 0), new LinePosition(line, 0)));
}
