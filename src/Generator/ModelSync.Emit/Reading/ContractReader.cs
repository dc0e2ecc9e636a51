using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ModelSync.Contract.Json;

namespace ModelSync.Emit.Reading;

/// <summary>Finds the contract in an assembly without loading it: no code of the user runs.</summary>
internal static class ContractReader
{
    private const string Namespace = "ModelSync.Generated";
    private const string TypeName = "__ModelSyncContract";

    /// <summary>Of the only surface; null when the assembly has none.</summary>
    public static CompiledContract? Read(string assembly) => ReadAll(assembly) is [var first, ..] ? first : null;

    /// <summary>One for each surface, in their order.</summary>
    public static IReadOnlyList<CompiledContract> ReadAll(string assembly)
    {
        using var file = new FileStream(assembly, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Where(t => metadata.StringComparer.Equals(t.Namespace, Namespace)).ToDictionary(t => metadata.GetString(t.Name), StringComparer.Ordinal);
        return [.. Names().TakeWhile(types.ContainsKey).Select(name => Parse(assembly, LiteralOf(name, "Contract"), LiteralOf(name, "Sources")))];

        string LiteralOf(string name, string method) => MethodLiteral.Find(image, metadata, types[name], method)
            ?? throw new EmitException("MSYNC5001", $"{Path.GetFileName(assembly)}: {name}.{method} does not return a literal. Compile the project again with the same version of ModelSync.");
    }

    /// <param name="assembly">Where the texts are from.</param>
    public static CompiledContract Parse(string assembly, string contract, string sources)
    {
        // The generator serves nothing for an invalid surface and leaves its problems here: analyzers may be switched off.
        if (!contract.StartsWith('{')) throw new EmitException("MSYNC5009", $"The surface of {Path.GetFileName(assembly)} is not valid, so there is no npm package.\n{contract}");
        try
        {
            return new CompiledContract(ContractJson.ContractFromJson(contract), ContractJson.SourcesFromJson(sources));
        }
        catch (ContractFormatException e)
        {
            throw new EmitException("MSYNC5001", $"{Path.GetFileName(assembly)}: {e.Message}");
        }
    }

    // The second surface has the number 2.
    private static IEnumerable<string> Names() => Enumerable.Range(1, int.MaxValue).Select(static n => n == 1 ? TypeName : TypeName + n.ToString(CultureInfo.InvariantCulture));
}
