using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Statements that write a value and expressions that read one, over the reader and writer of the runtime.</summary>
internal sealed class ValuePrinter(TypeScriptFile file, PackagePlan plan)
{
    /// <param name="wide">The value was passed in by a caller.</param>
    public string Write(TypeRef type, string value, bool wide)
    {
        if (!type.Nullable) return WriteNotNull(type, value, wide);
        var write = WriteNotNull(type, value, wide);
        return $"if ({value} {(wide ? "==" : "===")} null) writer.writeNull();\nelse {write}";
    }

    public string Read(TypeRef type) => type.Nullable ? $"reader.tryReadNull() ? null : {ReadNotNull(type)}" : ReadNotNull(type);

    /// <summary>A function that reads the value, by name where there is one.</summary>
    public string Reader(TypeRef type) => type switch
    {
        { Kind: TypeKinds.Object, Nullable: false } => ObjectReader(type),
        { Nullable: false } when plan.Own(type) is { } own => Own(WireValueEmitter.Read(own), own),
        { Nullable: false } when TypeTable.Of(type) is { Composed: true } row => file.Import("read" + row.Method, Codegen.V1),
        _ => $"(reader) => {Read(type)}",
    };

    /// <summary>The exact form of a value that a caller passed in.</summary>
    public string Narrow(TypeRef type, string value)
    {
        if (!NeedsNarrowing(type)) return value;
        var narrow = type.Kind switch
        {
            TypeKinds.Object => $"{file.Import(new ObjectNames(plan.Object(type.Name)).Narrow, plan.ModuleOf(type.Name))}({value})",
            TypeKinds.Dictionary => $"{file.Import("mapDictionary", Codegen.LogicV1)}({value}, (item) => {Narrow(type.Element!, "item")})",
            TypeKinds.List when type.Element is { Kind: TypeKinds.Object, Nullable: false } element => $"{value}.map({file.Import(new ObjectNames(plan.Object(element.Name)).Narrow, plan.ModuleOf(element.Name))})",
            TypeKinds.List => $"{value}.map((item) => {Narrow(type.Element!, "item")})",
            TypeKinds.Set => $"new Set(Array.from({value}, (item) => {Narrow(type.Element!, "item")}))",
            TypeKinds.Map => $"new Map(Array.from({value}, ([key, item]) => [{Narrow(type.Key!, "key")}, {Narrow(type.Element!, "item")}]))",
            TypeKinds.Tuple => $"[{string.Join(", ", type.Elements.Select((e, i) => Narrow(e.Type, At(value, i))))}]",
            _ when TypeTable.Of(type).Narrow is { } narrowing => $"{file.Import("inputOf", Codegen.V1)}('{type.Kind}', {file.Import(narrowing, Codegen.V1)}({value}))",
            _ => $"{file.Import("input", Codegen.V1)}('{type.Kind}', {value})",
        };
        return type.Nullable ? $"({value} == null ? null : {narrow})" : narrow;
    }

    private bool NeedsNarrowing(TypeRef type) => type.Kind switch
    {
        _ when plan.Own(type) is not null => false,
        TypeKinds.List or TypeKinds.Set or TypeKinds.Map or TypeKinds.Tuple or TypeKinds.Dictionary => type.Parts().Any(NeedsNarrowing),
        TypeKinds.Object => plan.IsNarrowed(plan.Object(type.Name)),
        // Any number is a float's input, the nearest float its value.
        TypeKinds.Float or TypeKinds.Half => true,
        _ => TypeTable.Of(type) is { TsInput: not "the same" } row && row.TsInput != row.TsOutput,
    };

    private string WriteNotNull(TypeRef type, string value, bool wide) => type.Kind switch
    {
        _ when plan.Own(type) is { } own => $"{Own(WireValueEmitter.Write(own), own)}(writer, {value});",
        TypeKinds.List or TypeKinds.Dictionary =>
            $"{file.Import("write" + TypeTable.Of(type).Method, Codegen.V1)}(writer, {value}, (writer, item) => {Lambda(Write(type.Element!, "item", wide))});",
        // Wide values that are told apart may be one value.
        TypeKinds.Set => $"{file.Import("writeSet", Codegen.V1)}(writer, {(wide ? Narrow(type with { Nullable = false }, value) : value)}, {file.Import(TypeTable.Of(type.Element!).Compare!, Codegen.V1)}, (writer, item) => {Lambda(Write(type.Element!, "item", wide: false))});",
        TypeKinds.Map => $"{file.Import("writeMap", Codegen.V1)}(writer, {(wide ? NarrowKeys(type, value) : value)}, {file.Import(TypeTable.Of(type.Key!).Compare!, Codegen.V1)}, {Writer(type.Key!, wide: false)}, {Writer(type.Element!, wide)});",
        TypeKinds.Tuple => $"{file.Import("writeTuple", Codegen.V1)}(writer, {value}, {string.Join(", ", type.Elements.Select(e => Writer(e.Type, wide)))});",
        TypeKinds.Object => $"{file.Import(new ObjectNames(plan.Object(type.Name)).Write, plan.ModuleOf(type.Name))}(writer, {value});",
        TypeKinds.Enum when IsFlags(type) => $"{file.Import("writeFlags", Codegen.V1)}(writer, {Table(type)}, {value});",
        TypeKinds.Enum => $"writer.writeEnum({Table(type)}, {value});",
        _ => WriteSimple(TypeTable.Of(type), wide ? ToWrite(type with { Nullable = false }, value) : value),
    };

    // The writer checks these itself, digit by digit; the runtime passes on at once what looks exact.
    private string ToWrite(TypeRef type, string value) => type.Kind switch
    {
        TypeKinds.Guid => $"{file.Import("guidToWrite", Codegen.V1)}({value})",
        TypeKinds.Instant => $"{file.Import("instantToWrite", Codegen.V1)}({value})",
        TypeKinds.Decimal => $"{file.Import("decimalToWrite", Codegen.V1)}({value})",
        _ => Narrow(type, value),
    };

    private string WriteSimple(TypeRow row, string value) => row.Composed
        ? $"{file.Import("write" + row.Method, Codegen.V1)}(writer, {value});"
        : $"writer.write{row.Method}({value});";

    private string Writer(TypeRef type, bool wide) => $"(writer, item) => {Lambda(Write(type, "item", wide))}";

    // Values are narrowed while they are written, keys before they are ordered.
    private string NarrowKeys(TypeRef map, string value) =>
        NeedsNarrowing(map.Key!) ? $"new Map(Array.from({value}, ([key, item]) => [{Narrow(map.Key!, "key")}, item]))" : value;

    private static string At(string value, int index) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}[{index}]");

    private static string Lambda(string statements) => statements.Contains('\n', StringComparison.Ordinal)
        ? $"{{\n  {statements.Replace("\n", "\n  ", StringComparison.Ordinal)}\n}}"
        : statements.TrimEnd(';');

    private string ReadNotNull(TypeRef type) => type.Kind switch
    {
        _ when plan.Own(type) is { } own => $"{Own(WireValueEmitter.Read(own), own)}(reader)",
        TypeKinds.Map =>
            Block.Of($"{file.Import("readMap", Codegen.V1)}(reader, {AllocationCost.Item(type, plan)}, {Reader(type.Key!)}, {Reader(type.Element!)})"),
        TypeKinds.Tuple => Block.Of($"{file.Import("readTuple", Codegen.V1)}(reader, {string.Join(", ", type.Elements.Select(e => Reader(e.Type)))})"),
        _ when type.Element is not null =>
            Block.Of($"{file.Import("read" + TypeTable.Of(type).Method, Codegen.V1)}(reader, {AllocationCost.Item(type, plan)}, {Reader(type.Element!)})"),
        TypeKinds.Object => $"{ObjectReader(type)}(reader)",
        TypeKinds.Enum when IsFlags(type) => $"{file.Import("readFlags", Codegen.V1)}(reader, {Table(type)})",
        TypeKinds.Enum => $"reader.readEnum({Table(type)})",
        _ => TypeTable.Of(type) is { Composed: true } row ? $"{file.Import("read" + row.Method, Codegen.V1)}(reader)" : $"reader.read{TypeTable.Of(type).Method}()",
    };

    private string Own(string function, WireValueType type) => file.Import(function, plan.ModuleOf(type.Name));

    private string ObjectReader(TypeRef type) => file.Import(new ObjectNames(plan.Object(type.Name)).Read, plan.ModuleOf(type.Name));

    private bool IsFlags(TypeRef type) => plan.Enum(type.Name).Flags;

    private string Table(TypeRef type) => file.Import(ObjectNames.Table(plan.Enum(type.Name).Name), plan.ModuleOf(type.Name));
}
