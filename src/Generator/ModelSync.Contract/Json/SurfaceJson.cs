namespace ModelSync.Contract.Json;

internal static class SurfaceJson
{
    public const string Version = "contractVersion";

    /// <summary>What comes before the <see cref="Body"/>.</summary>
    public static JsonObject Head(SurfaceContract contract) => new JsonObjectBuilder()
        .Add(Version, contract.ContractVersion)
        .Add("surface", contract.Surface)
        .Add("npmName", contract.NpmName)
        .Add("wireHash", contract.WireHash)
        .Add("logicHash", contract.LogicHash)
        .Build();

    /// <summary>What verdicts and local evaluation depend on: nearly all of the text.</summary>
    /// <param name="memory">Of texts that were printed before.</param>
    public static JsonObject Body(SurfaceContract contract, ContractMemory? memory = null) => new JsonObjectBuilder()
        .Add("enums", contract.Enums, TypeJson.Write)
        .Add("values", contract.Values, TypeJson.Write)
        .Add("objects", contract.Objects, new ObjectJson(memory).Write)
        .Add("models", contract.Models, model => memory is null ? ModelJson.Write(model) : memory.Models.Of(model, static model => new JsonText(JsonPrinter.Print(ModelJson.Write(model)))))
        .Add("queries", contract.Queries, OperationJson.Write)
        .Add("mutations", contract.Mutations, OperationJson.Write)
        .Add("insideEnums", contract.InsideEnums, TypeJson.Write)
        .Add("insideObjects", contract.InsideObjects, new ObjectJson().Write)
        .Add("constants", contract.Constants, OperationJson.Write)
        .Add("functions", contract.Functions, OperationJson.Write)
        .Build();

    /// <summary>What comes after it.</summary>
    public static JsonObject Tail(SurfaceContract contract) => new JsonObjectBuilder()
        .Add("evolution", contract.Evolution, static line => new JsonString(line))
        .Build();

    public static SurfaceContract Read(JsonValue value) => JsonMembers.Read(value, m => new SurfaceContract
    {
        ContractVersion = m.Int(Version),
        Surface = m.RequiredText("surface"),
        NpmName = m.RequiredText("npmName"),
        WireHash = m.RequiredText("wireHash"),
        LogicHash = m.RequiredText("logicHash"),
        Enums = m.List("enums", TypeJson.ReadEnum),
        Values = m.List("values", TypeJson.ReadValue),
        Objects = m.List("objects", new ObjectJson().Read),
        Models = m.List("models", ModelJson.Read),
        Queries = m.List("queries", OperationJson.ReadQuery),
        Mutations = m.List("mutations", OperationJson.ReadMutation),
        InsideEnums = m.List("insideEnums", TypeJson.ReadEnum),
        InsideObjects = m.List("insideObjects", new ObjectJson().Read),
        Constants = m.List("constants", OperationJson.ReadConstant),
        Functions = m.List("functions", OperationJson.ReadFunction),
        Evolution = m.List("evolution", static line => JsonMembers.As<JsonString>(line).Value),
    });
}
