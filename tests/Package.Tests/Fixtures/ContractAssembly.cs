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

    public static void Compile(string path, string contract, string sources, OptimizationLevel level = OptimizationLevel.Debug)
    {
        var source = $$"""
            namespace ModelSync.Generated
            {
                internal static class __ModelSyncContract
                {
                    internal static string Contract() { return {{SymbolDisplay.FormatLiteral(contract, true)}}; }
                    internal static string Sources() { return {{SymbolDisplay.FormatLiteral(sources, true)}}; }
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path), [CSharpSyntaxTree.ParseText(source)],
            [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], new(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: level));
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }
}
