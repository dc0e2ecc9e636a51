using System.Text.RegularExpressions;

namespace Package.Tests.Visibility;

/// <summary>The members of the interfaces of an emitted declaration file.</summary>
internal sealed partial class InterfaceText
{
    private readonly Dictionary<string, Dictionary<string, string>> _interfaces;

    public InterfaceText(string declarations) => _interfaces = Interface().Matches(declarations).ToDictionary(
        static m => m.Groups["name"].Value,
        static m => Member().Matches(m.Groups["body"].Value).ToDictionary(static p => p.Groups["name"].Value, static p => p.Groups["mark"].Value + ": " + p.Groups["type"].Value, StringComparer.Ordinal),
        StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _interfaces.Keys;

    /// <summary><c>?: string | null</c>; null where the interface has no such member.</summary>
    public string? Of(string type, string member) => _interfaces[type].GetValueOrDefault(member);

    public IEnumerable<string> Members(string type) => _interfaces[type].Keys;

    [GeneratedRegex(@"export interface (?<name>\w+) \{\n(?<body>.*?)\n\}", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Interface();

    [GeneratedRegex(@"^  readonly (?<name>\w+)(?<mark>\??): (?<type>.*);$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Member();
}
