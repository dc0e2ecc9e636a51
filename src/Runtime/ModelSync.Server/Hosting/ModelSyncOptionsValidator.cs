using Microsoft.Extensions.Options;

namespace ModelSync.Server.Hosting;

/// <summary>Checks the attributes of the options, without reflection.</summary>
[OptionsValidator]
internal sealed partial class ModelSyncOptionsValidator : IValidateOptions<ModelSyncOptions>;

/// <summary>Checks what attributes cannot say: origins, and times.</summary>
internal sealed class ModelSyncOptionsRules : IValidateOptions<ModelSyncOptions>
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public ValidateOptionsResult Validate(string? name, ModelSyncOptions options)
    {
        List<string> wrong = [.. WrongOrigins(options), .. WrongTimes(options), .. WrongWindow(options.ResumeWindow)];
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> WrongOrigins(ModelSyncOptions options) => options.AllowedOrigins
        .Where(origin => !IsOrigin(origin))
        .Select(origin => $"AllowedOrigins: '{origin}' is no origin; write scheme, host and port only, like https://shop.example.");

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), text, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> WrongWindow(TimeSpan window)
    {
        if (window < TimeSpan.Zero || window > Longest) yield return $"{nameof(ModelSyncOptions.ResumeWindow)}: {window} is not between zero and one hour.";
    }

    private static IEnumerable<string> WrongTimes(ModelSyncOptions options) => new (string Name, TimeSpan Value)[]
        {
            (nameof(options.HandshakeTimeout), options.HandshakeTimeout),
            (nameof(options.Heartbeat), options.Heartbeat),
            (nameof(options.SendStall), options.SendStall),
            (nameof(options.MutationTimeout), options.MutationTimeout),
            (nameof(options.DrainTimeout), options.DrainTimeout),
            (nameof(options.AfterCommitTimeout), options.AfterCommitTimeout),
        }
        .Where(time => time.Value <= TimeSpan.Zero || time.Value > Longest)
        .Select(time => $"{time.Name}: {time.Value} is not between zero and one hour.");
}
