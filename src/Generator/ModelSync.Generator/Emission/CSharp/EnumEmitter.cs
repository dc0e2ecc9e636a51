using System.Globalization;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The codec of an enum: a name in JSON, a number in MessagePack.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumSpec type)
    {
        var writer = In(type.Type.Namespace);
        using (writer.Braces($"/// <summary>Writes and reads <see cref=\"{type.Type.FullName}\"/>.</summary>\n{GeneratedCode}\ninternal readonly struct {type.Type.Name}Codec : V1::IWireCodec<{type.Type.FullName}>"))
        {
            writer.Line($$"""
                public static readonly V1::EnumTable Table = new({{List(type.Members.Select(Entry))}});

                public static int Cost => 8;

                public static void Write<TWriter>(ref TWriter writer, {{type.Type.FullName}} value)
                    where TWriter : struct, V1::IWireWriter, allows ref struct => writer.WriteEnum(Table, unchecked((long)value));

                public static {{type.Type.FullName}} Read<TReader>(ref TReader reader)
                    where TReader : struct, V1::IWireReader, allows ref struct => unchecked(({{type.Type.FullName}})reader.ReadEnum(Table));
                """);
        }
        return writer.ToString();
    }

    private static string Entry(EnumMember member) =>
        $"({CSharpLiterals.Text(member.Name)}, {member.Value.ToString(CultureInfo.InvariantCulture)})";
}
