using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ModelSync.Generated.V1;
using ModelSync.Wire;

namespace ModelSync.AspNetCore.Http;

/// <summary>Why a body was not taken, with the codes that the sync protocol has for the same.</summary>
/// <param name="Status">Status of the response.</param>
/// <param name="Code"><c>wire.unknown_member</c>, <c>validation.failed</c>, <c>limit.body</c>, <c>wire.media_type</c>.</param>
/// <param name="Title">What went wrong, for people.</param>
/// <param name="Position">Byte of the body where reading ended.</param>
internal sealed record WireProblem(int Status, string Code, string Title, int? Position = null)
{
    /// <summary>For <see cref="ErrorCodes.Invalid"/>.</summary>
    public IReadOnlyList<Violation> Violations { get; init; } = [];

    public static WireProblem MediaType { get; } =
        new(StatusCodes.Status415UnsupportedMediaType, "wire.media_type", $"The body is neither {WireMediaType.Json} nor {WireMediaType.MessagePack}.");

    public static WireProblem TooLong(int limit) =>
        new(StatusCodes.Status413PayloadTooLarge, "limit.body", string.Create(CultureInfo.InvariantCulture, $"The body is longer than {limit} bytes."));

    public static WireProblem Unreadable(WireErrorCode error, int position) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.Of(error), "The body is not what the contract says.", position);

    public static WireProblem Invalid(IReadOnlyList<Violation> violations) =>
        new(StatusCodes.Status400BadRequest, ErrorCodes.Invalid, "The body breaks rules.") { Violations = violations };

    /// <summary>Problem details (RFC 9457): <c>code</c> and <c>position</c>, or <c>errors</c> by path and <c>violations</c> with their codes and parameters.</summary>
    public ProblemDetails ToDetails(MessageCatalogue messages, string culture)
    {
        var details = Violations.Count == 0 ? new ProblemDetails() : new HttpValidationProblemDetails(Texts(messages, culture));
        (details.Status, details.Title) = (Status, Title);
        details.Extensions["code"] = Code;
        if (Position is { } position) details.Extensions["position"] = position;
        if (Violations.Count > 0) details.Extensions["violations"] = new JsonArray([.. Violations.Select(v => Node(v, messages.Text(v, culture)))]);
        return details;
    }

    private Dictionary<string, string[]> Texts(MessageCatalogue messages, string culture) => Violations
        .GroupBy(static v => v.Path, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, group => group.Select(v => messages.Text(v, culture)).ToArray(), StringComparer.Ordinal);

    private static JsonObject Node(Violation violation, string text) => new()
    {
        ["path"] = violation.Path,
        ["code"] = violation.Code,
        ["params"] = new JsonObject(violation.Parameters.Select(static p => KeyValuePair.Create(p.Key, (JsonNode?)p.Value))),
        ["message"] = text,
    };
}
