using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using ModelSync.AspNetCore.Http;

namespace ModelSync.OpenApi;

/// <summary>Takes what codecs read and write out of the descriptions of endpoints, so that nobody asks the JSON serializer for its schema.</summary>
internal sealed class WireEndpointReader(SchemaCatalog catalog) : IApiDescriptionProvider
{
    /// <summary>Behind those of the framework, which make the descriptions.</summary>
    public int Order => 0;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
        foreach (var description in context.Results) Read(description);
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
    }

    private void Read(ApiDescription description)
    {
        var metadata = description.ActionDescriptor.EndpointMetadata;
        var marks = metadata.OfType<WritesWireTypes>().ToList();
        if (marks.Count == 0) return;
        var body = Known(marks.Select(static mark => mark.Body).LastOrDefault(static type => type is not null));
        var result = Known(metadata.OfType<MethodInfo>().Select(static method => WireFilter.Returned(method)).FirstOrDefault());
        var responses = description.SupportedResponseTypes.Where(response => response.Type is { } type && type == result).ToList();
        foreach (var parameter in description.ParameterDescriptions.Where(p => body is not null && p.Source == BindingSource.Body).ToList()) description.ParameterDescriptions.Remove(parameter);
        var problems = description.SupportedResponseTypes.Where(response => body is not null && response.Type == typeof(HttpValidationProblemDetails));
        foreach (var response in responses.Concat(problems)) (response.Type, response.ModelMetadata, response.ApiResponseFormats) = (typeof(void), null, []);
        description.SetProperty(new WireEndpoint(body, result, [.. responses.Select(static response => response.StatusCode)]));
    }

    private Type? Known(Type? type) => type is not null && catalog.Knows(type) ? type : null;
}
