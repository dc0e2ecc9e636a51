using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ModelSync.Contract;
using ModelSync.Contract.Wire;
using ModelSync.Generator.Emission.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Locking;

namespace ModelSync.CodeFixes.Locking;

/// <summary>A project with a lock file, as the analyzer sees it: what the wire would be, beside what was accepted.</summary>
internal sealed class LockedProject
{
    private readonly TextDocument _file;
    private readonly SourceText _text;
    private readonly LockFile _locked;
    private readonly int _supported;

    private LockedProject(TextDocument file, SourceText text, LockFile locked, int supported, Compilation compilation, EquatableArray<SurfaceSpec> surfaces) =>
        (_file, _text, _locked, _supported, Compilation, Surfaces) = (file, text, locked, supported, compilation, surfaces);

    public Compilation Compilation { get; }

    /// <summary>As if there were no lock file.</summary>
    public EquatableArray<SurfaceSpec> Surfaces { get; }

    /// <summary>Null without a lock file that can be read, and while anything else is wrong, which comes first.</summary>
    public static async Task<LockedProject?> ReadAsync(Project project, CancellationToken cancellation)
    {
        if (project.AdditionalDocuments.FirstOrDefault(static d => Path.GetFileName(d.FilePath ?? d.Name) == LockFile.FileName) is not { } file) return null;
        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        if (Parse(text.ToString()) is not { } locked || await project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation) return null;
        var domain = DomainParser.Parse(compilation, DeclarationFinder.In(compilation, cancellation).ToDeclarations(), cancellation);
        if (domain.Surfaces.Any(static s => s.Problems.Count > 0)) return null;
        return new LockedProject(file, text, locked, LockReader.SupportedOf(project.AnalyzerOptions.AnalyzerConfigOptionsProvider), compilation, domain.Surfaces);
    }

    /// <summary>What differs from what was accepted.</summary>
    public IReadOnlyList<LockChange> ChangesOf(SurfaceSpec surface)
    {
        var contract = ContractBuilder.Build(surface);
        var accepted = _locked.Find(surface.Type.Name) ?? new LockedSurface { Surface = surface.Type.Name };
        return LockComparison.Compare(accepted.Newest, WireView.Of(contract), new WireEvolution(contract.Evolution.Concat(accepted.Evolution.Lines)));
    }

    /// <summary>The file when everything that is there is accepted; null where that would break clients, as the target refuses it too.</summary>
    public (DocumentId File, SourceText Text)? Accepted()
    {
        var all = Surfaces.Select(s => LockAcceptance.Of(ContractBuilder.Build(s), _locked.Find(s.Type.Name), _supported)).ToList();
        if (all.Count == 0 || all.Exists(static a => a.Breaks.Count > 0)) return null;
        var next = new LockFile { Surfaces = all.Select(static a => a.Next).OrderBy(static s => s.Surface, StringComparer.Ordinal).ToEquatableArray() };
        return (_file.Id, SourceText.From(LockText.Print(next), _text.Encoding));
    }

    private static LockFile? Parse(string text)
    {
        try
        {
            return LockText.Parse(text);
        }
        catch (LockFileException)
        {
            return null;
        }
    }
}
