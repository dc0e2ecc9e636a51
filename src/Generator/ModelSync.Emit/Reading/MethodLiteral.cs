using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace ModelSync.Emit.Reading;

/// <summary>
/// Reads the text that a method returns from its body. The contract is in a body and not in an attribute,
/// because hot reload can replace a body.
/// </summary>
internal static class MethodLiteral
{
    private const byte Nop = 0x00;
    private const byte LoadString = 0x72;

    public static string? Find(PEReader image, MetadataReader metadata, TypeDefinition type, string name)
    {
        foreach (var handle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (metadata.StringComparer.Equals(method.Name, name) && method.RelativeVirtualAddress != 0)
                return Literal(metadata, image.GetMethodBody(method.RelativeVirtualAddress).GetILReader());
        }

        return null;
    }

    // Debug builds begin with a nop; both forms load the literal first.
    private static string? Literal(MetadataReader metadata, BlobReader il)
    {
        while (il.RemainingBytes > 4)
        {
            var code = il.ReadByte();
            if (code == LoadString) return metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(il.ReadInt32()));
            if (code != Nop) return null;
        }

        return null;
    }
}
