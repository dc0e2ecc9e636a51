using System.Globalization;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Writing;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The codec of an enum: a name in JSON, a number in MessagePack; flags are numbers in both.</summary>
internal static class EnumEmitter
{
    public static string Emit(EnumSpec type)
    {
        var writer = In(type.Type.Namespace);
        using (writer.Braces($"/// <summary>Writes and reads <see cref=\"{type.Type.FullName}\"/>.</summary>\n{GeneratedCode}\ninternal readonly struct {type.Type.Name}Codec : V1::IWireCodec<{type.Type.FullName}>"))
        {
            writer.Line($$"""
                public static readonly V1::EnumTable Table = new({{List(type.Form.Members.Select(static m => Entry(m.WireName, m.Value)))}}){{Form(type.Form)}};

                public static int Cost => 8;

                public static void Write<TWriter>(ref TWriter writer, {{type.Type.FullName}} value)
                    where TWriter : struct, V1::IWireWriter, allows ref struct => writer.WriteEnum(Table, unchecked((long)value));

                public static {{type.Type.FullName}} Read<TReader>(ref TReader reader)
                    where TReader : struct, V1::IWireReader, allows ref struct => unchecked(({{type.Type.FullName}})reader.ReadEnum(Table));
                """);
        }
        return writer.Finish();
    }

    /// <summary>The table of an enum whose values lie in a database by their C# names.</summary>
    public static string Stored(EnumSpec type) =>
        type.Form.Members.All(static m => m.Name == m.WireName) ? "" : $"new V1::EnumTable({List(type.Form.Members.Select(static m => Entry(m.Name, m.Value)))})";

    private static string Entry(string name, long value) => $"({CSharpLiterals.Text(name)}, {Number(value)})";

    private static string Form(EnumType type)
    {
        string[] parts =
        [
            type.Flags ? "IsFlags = true" : "",
            type.IsUnsigned ? "IsUnsigned = true" : "",
            type.Lowest == 0 ? "" : $"Lowest = {Number(type.Lowest)}",
        ];
        var form = string.Join(", ", parts.Where(static part => part.Length > 0));
        return form.Length == 0 ? "" : $" {{ {form} }}";
    }

    private static string Number(long value) => value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture);
}
