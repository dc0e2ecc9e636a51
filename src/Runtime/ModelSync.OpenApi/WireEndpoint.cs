namespace ModelSync.OpenApi;

/// <summary>What an endpoint reads and writes by codecs.</summary>
/// <param name="Body">Type of the body; null when it takes none.</param>
/// <param name="Result">Type that it returns; null when that is no wire type.</param>
/// <param name="Statuses">Those of responses that hold the result.</param>
internal sealed record WireEndpoint(Type? Body, Type? Result, IReadOnlyList<int> Statuses);
