using System.Runtime.CompilerServices;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Tests.CodeFixes;
using ModelSync.Generator.Tests.Diagnostics;
using ModelSync.Generator.Tests.Emission;

namespace ModelSync.Generator.Tests.Robustness;

/// <summary>The annotated C# of this repository: what is mutated.</summary>
internal static class Corpus
{
    /// <summary>Folders whose files stand by themselves, with the names that a project of theirs imports.</summary>
    private static readonly string[] Projects =
        ["samples/Auctions/Domain", "tests/Fixtures", "tests/Validation", "tests/Chinook", "tests/FaultServer/Domain", "tests/Generator.RunTests/Lab", "tests/Simulation/World", "tests/Adoption/GitHub"];

    /// <summary>In the order of their names, so that a number finds one again.</summary>
    public static IReadOnlyList<CorpusProgram> Programs { get; } = [.. Pages().Concat(Cases()).Concat(Files()).Append(new CorpusProgram("Shop", Compiling.Shop))];

    private static IEnumerable<CorpusProgram> Pages() =>
        from id in DiagnosticRegistry.All.Select(static d => d.Id).Order(StringComparer.Ordinal)
        let page = DiagnosticPage.Read(id)
        from block in new[] { (Name: "example", Text: page.Example), (Name: "resolution", Text: page.Resolution) }
        select new CorpusProgram($"{id} {block.Name}", DiagnosticPage.Program(block.Text));

    private static IEnumerable<CorpusProgram> Cases() =>
        Directory.GetDirectories(Baselines.Root).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal).Select(static name => new CorpusProgram($"emission {name}", Baselines.Input(name)))
            .Concat(FixCase.All().Select(static c => new CorpusProgram($"fix {Path.GetFileName(c.Folder)}", c.Text)));

    private static IEnumerable<CorpusProgram> Files() => Projects
        .SelectMany(static folder => Directory.GetFiles(Path.Combine(Root(), folder), "*.cs").Order(StringComparer.Ordinal))
        .Select(static file => new CorpusProgram(Path.GetRelativePath(Root(), file).Replace('\\', '/'), Compiling.Usings + File.ReadAllText(file)));

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}

/// <param name="Name">For messages: a page, a case or a file.</param>
internal sealed record CorpusProgram(string Name, string Text);
