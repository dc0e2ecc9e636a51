using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ModelSync.AspNetCore.Http;

namespace ModelSync.OpenApi;

/// <summary>Describes the bodies, results and problems of endpoints with wire types.</summary>
internal sealed class WireOperationTransformer(SchemaCatalog catalog) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context is { Description: { } description, Document: { } document } && description.GetProperty<WireEndpoint>() is { } endpoint) Describe(operation, endpoint, document);
        return Task.CompletedTask;
    }

    private void Describe(OpenApiOperation operation, WireEndpoint endpoint, OpenApiDocument document)
    {
        if (endpoint.Body is { } body)
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content(body, document, WireMediaType.All) };
            Problem(operation, StatusCodes.Status400BadRequest, "The body is not what the contract says, or breaks rules.", document);
            Problem(operation, StatusCodes.Status413PayloadTooLarge, "The body is too long.", document);
            // Routing refuses most of them, without a word.
            Response(operation, StatusCodes.Status415UnsupportedMediaType, "The body is in no encoding that is read.");
        }

        if (endpoint.Result is { } result)
            foreach (var status in endpoint.Statuses) Response(operation, status, "OK").Content = Content(result, document, [WireMediaType.Json, WireMediaType.MessagePack]);
    }

    // The schema is of the JSON form only.
    private Dictionary<string, OpenApiMediaType> Content(Type type, OpenApiDocument document, IEnumerable<string> encodings) => encodings.ToDictionary(
        static encoding => encoding,
        encoding => encoding == WireMediaType.Json ? new OpenApiMediaType { Schema = catalog.Reference(type, document) } : new OpenApiMediaType());

    private void Problem(OpenApiOperation operation, int status, string description, OpenApiDocument document)
    {
        var response = Response(operation, status, description);
        response.Description = description;
        response.Content ??= new Dictionary<string, OpenApiMediaType>();
        response.Content[ProblemSchema.MediaType] = new OpenApiMediaType { Schema = catalog.Reference(ProblemSchema.Name, document) };
    }

    private static OpenApiResponse Response(OpenApiOperation operation, int status, string description)
    {
        var key = status.ToString(CultureInfo.InvariantCulture);
        operation.Responses ??= [];
        if (operation.Responses.TryGetValue(key, out var present) && present is OpenApiResponse response) return response;
        operation.Responses[key] = response = new OpenApiResponse { Description = description };
        return response;
    }
}
