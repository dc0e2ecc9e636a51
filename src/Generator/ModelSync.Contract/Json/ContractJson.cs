namespace ModelSync.Contract.Json;

/// <summary>
/// The canonical text of a contract: how it travels from the generator, inside an assembly, to the npm emitter.
/// Equal contracts have equal texts, so hashes may be taken over them.
/// </summary>
internal static class ContractJson
{
    public static string ToJson(SurfaceContract contract) => string.Concat(Parts(contract, Body(contract)));

    /// <summary>The members that a contract has whatever it is called: long, and the same in each text that hashes are taken of.</summary>
    /// <returns>What one after the other is their text.</returns>
    internal static IReadOnlyList<string> Body(SurfaceContract contract, ContractMemory? memory = null) => JsonPrinter.PrintMembers(SurfaceJson.Body(contract, memory));

    /// <param name="body">The <see cref="Body"/> of the contract.</param>
    /// <returns>What one after the other is the text: it is long, and hashed without being joined.</returns>
    internal static IReadOnlyList<string> Parts(SurfaceContract contract, IReadOnlyList<string> body)
    {
        var tail = JsonPrinter.PrintMembers(SurfaceJson.Tail(contract));
        return ["{", .. JsonPrinter.PrintMembers(SurfaceJson.Head(contract)), body.Count > 0 ? "," : "", .. body, tail.Count > 0 ? "," : "", .. tail, "}"];
    }

    public static string ToJson(SourceIndex sources) => JsonPrinter.Print(SourceIndexJson.Write(sources));

    /// <exception cref="ContractFormatException">The text is damaged, or was written by a newer generator.</exception>
    public static SurfaceContract ContractFromJson(string json)
    {
        var value = JsonParser.Parse(json);
        RefuseNewer(JsonMembers.Find(value, SurfaceJson.Version));
        return SurfaceJson.Read(value);
    }

    /// <exception cref="ContractFormatException">The text is damaged.</exception>
    public static SourceIndex SourcesFromJson(string json) => SourceIndexJson.Read(JsonParser.Parse(json));

    private static void RefuseNewer(JsonValue? version)
    {
        if (version is JsonNumber { Value: > SurfaceContract.CurrentVersion } newer)
            throw new ContractFormatException(
                $"The assembly was compiled with a newer ModelSync (contract version {newer.Text}, this emitter reads up to {SurfaceContract.CurrentVersion}). Use the same version of ModelSync for both.");
    }
}
