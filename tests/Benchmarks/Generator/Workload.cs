using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelSync.Benchmarks.Generator;

/// <summary>Attributed classes of nine members, one file each, as a generator of that name wants them.</summary>
/// <param name="Generator">Metadata key of the generator's assembly.</param>
/// <param name="ClassAttribute">Stands before each class.</param>
/// <param name="KeyAttribute">Stands before the first member.</param>
/// <param name="Common">A further file, given the number of classes.</param>
internal sealed record Workload(string Name, string Generator, string ClassAttribute, string KeyAttribute, string ClassMembers, Func<int, string> Common)
{
    /// <summary>The nine members.</summary>
    public const string Members = """
        public System.Guid Id { get; set; }
        public string Name { get; set; } = "";
        public int Qty { get; set; }
        public decimal Price { get; set; }
        public System.DateTimeOffset At { get; set; }
        public Kind Kind { get; set; }
        public int? Opt { get; set; }
        public bool Done { get; set; }
        public System.Collections.Generic.List<string> Tags { get; set; } = new();
        """;

    /// <summary>What a model has on the wire beside its row, by hand: an input that creates and one that changes.</summary>
    public static string Inputs(int index) => $$"""
        public sealed record C{{index}}Create
        {
            public required System.Guid Id { get; init; }
            public required string Name { get; init; }
            public required int Qty { get; init; }
            public required decimal Price { get; init; }
            public required System.DateTimeOffset At { get; init; }
            public required Kind Kind { get; init; }
            public required int? Opt { get; init; }
            public required bool Done { get; init; }
            public required System.Collections.Generic.List<string> Tags { get; init; }
        }
        public sealed record C{{index}}Patch
        {
            public string? Name { get; init; }
            public int? Qty { get; init; }
            public decimal? Price { get; init; }
            public System.DateTimeOffset? At { get; init; }
            public Kind? Kind { get; init; }
            public int? Opt { get; init; }
            public bool? Done { get; init; }
            public System.Collections.Generic.List<string>? Tags { get; init; }
        }

        """;

    public const string Unrelated = "namespace M; public enum Kind { A, B } class U { int F() => 1; }";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14, preprocessorSymbols: ["NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, Options, path);

    public string File(int index, string extraMember = "") => $$"""
        namespace M;
        {{ClassAttribute}}
        public partial class C{{index}}
        {
            {{KeyAttribute}} {{Members}}
            {{ClassMembers}}{{extraMember}}
        }
        """;

    public CSharpCompilation Compile(int classes, IReadOnlyList<MetadataReference> references) => CSharpCompilation.Create(
        "Workload",
        [.. Enumerable.Range(0, classes).Select(index => Parse(File(index), $"C{index}.cs")), Parse(Unrelated, "U.cs"), Parse(Common(classes), "Common.cs")],
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    public GeneratorDriver Driver(ISourceGenerator[] generators) => CSharpGeneratorDriver.Create(generators, parseOptions: Options);
}
