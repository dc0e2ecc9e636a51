namespace ModelSync.AspNetCore.Http;

/// <summary>Metadata of an endpoint behind <see cref="WireFilter"/>, which is not seen from outside.</summary>
/// <param name="Body">The type of its <see cref="Wire{T}"/>; null when it takes none.</param>
internal sealed record WritesWireTypes(Type? Body);
