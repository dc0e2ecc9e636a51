using ModelSync.Generator.Model;
using static ModelSync.Generator.Emission.CSharp.CSharpFile;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>The codec of a type that holds one value: the value's.</summary>
internal static class WireValueEmitter
{
    public static string Emit(WrapperSpec wrapper)
    {
        var writer = In(wrapper.Type.Namespace);
        var (type, value) = (wrapper.Converts ?? wrapper.Type.FullName, wrapper.Value);
        var inside = CSharpValue("value");
        using (writer.Braces($"/// <summary>Writes and reads <see cref=\"{Cref(type)}\"/>.</summary>\n{GeneratedCode}\ninternal readonly struct {wrapper.Type.Name}Codec : V1::IWireCodec<{type}>"))
        {
            // What the type does not take is input like any other that is wrong.
            writer.Line($$"""
                public static int Cost => {{Codecs.Of(value)}}.Cost;

                public static void Write<TWriter>(ref TWriter writer, {{type}} value)
                    where TWriter : struct, V1::IWireWriter, allows ref struct => {{Codecs.Write(value, inside).TrimEnd(';')}};

                public static {{type}} Read<TReader>(ref TReader reader)
                    where TReader : struct, V1::IWireReader, allows ref struct => V1::WireValue.Make(ref reader, {{Codecs.Read(value)}}, static value => {{Wrappers.Make(wrapper, "value")}});

                {{(wrapper.Converts is null ? "" : $"internal static {value.CSharp}? ToWire({type}? value) => value is {{ }} present ? {wrapper.Type.FullName}.ToWire(present) : null;\n")}}
                public static int Compare({{type}} left, {{type}} right) => V1::ValueOrder<{{value.CSharp}}>.Instance.Compare({{CSharpValue("left")}}, {{CSharpValue("right")}});
                """);
        }
        return writer.Finish();

        string CSharpValue(string name) => Wrappers.Value(TypeSpec.Of(value.Ref, type, value.IsValueType) with { Wrapper = wrapper }, name);
    }
}
