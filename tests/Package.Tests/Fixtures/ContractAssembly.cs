using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelSync.Contract;
using ModelSync.Contract.Json;

namespace Package.Tests.Fixtures;

/// <summary>An assembly as the generator leaves it: the contract in two method bodies.</summary>
internal static class ContractAssembly
{
    public static void Compile(string path, SurfaceContract surface, SourceIndex sources, OptimizationLevel level = OptimizationLevel.Debug) =>
        Compile(path, ContractJson.ToJson(surface), ContractJson.ToJson(sources), level);

    /// <summary>One with several surfaces.</summary>
    public static void Compile(string path, IReadOnlyList<SurfaceContract> surfaces, SourceIndex sources) =>
        Compile(path, [.. surfaces.Select((surface, i) => Source(i == 0 ? "" : $"{i + 1}", ContractJson.ToJson(surface), ContractJson.ToJson(sources)))], OptimizationLevel.Debug);

    public static void Compile(string path, string contract, string sources, OptimizationLevel level = OptimizationLevel.Debug) => Compile(path, [Source("", contract, sources)], level);

    private static string Source(string number, string contract, string sources) => $$"""
        namespace ModelSync.Generated
        {
            internal static class __ModelSyncContract{{number}}
            {
                internal static string Contract() { return {{SymbolDisplay.FormatLiteral(contract, true)}}; }
                internal static string Sources() { return {{SymbolDisplay.FormatLiteral(sources, true)}}; }
            }
        }
        """;

    private static void Compile(string path, IReadOnlyList<string> sources, OptimizationLevel level)
    {
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path), sources.Select(static text => CSharpSyntaxTree.ParseText(text)),
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: level));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
