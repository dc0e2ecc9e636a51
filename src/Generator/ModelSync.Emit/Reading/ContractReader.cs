using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ModelSync.Contract.Json;

namespace ModelSync.Emit.Reading;

/// <summary>Finds the contract in an assembly without loading it: no code of the user runs.</summary>
internal static class ContractReader
{
    private const string Namespace = "ModelSync.Generated";
    private const string TypeName = "__ModelSyncContract";

    /// <summary>Null when the assembly has no surface.</summary>
    public static CompiledContract? Read(string assembly)
    {
        using var file = new FileStream(assembly, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (metadata.StringComparer.Equals(type.Name, TypeName) && metadata.StringComparer.Equals(type.Namespace, Namespace))
                return Parse(assembly, LiteralOf("Contract"), LiteralOf("Sources"));

            string LiteralOf(string method) => MethodLiteral.Find(image, metadata, type, method)
                ?? throw new EmitException("MSYNC5001", $"{Path.GetFileName(assembly)}: {TypeName}.{method} does not return a literal. Compile the project again with the same version of ModelSync.");
        }

        return null;
    }

    private static CompiledContract Parse(string assembly, string contract, string sources)
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
}
