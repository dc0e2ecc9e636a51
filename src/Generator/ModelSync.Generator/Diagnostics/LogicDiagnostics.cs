using Microsoft.CodeAnalysis;
using static ModelSync.Generator.Diagnostics.DiagnosticRegistry;

namespace ModelSync.Generator.Diagnostics;

/// <summary>MSYNC2xxx: rules, constraints and computed members that would not mean the same in TypeScript.</summary>
internal static class LogicDiagnostics
{
    private const string Category = "ModelSync.Logic";

    public static readonly DiagnosticDescriptor Unsupported = Error(
        "MSYNC2001", Category, "Not translatable",
        "{0} is not translated to JavaScript: {1}");

    public static readonly DiagnosticDescriptor ConstraintMismatch = Error(
        "MSYNC2002", Category, "Constraint does not fit its member",
        "[{0}] on '{1}': {2}");

    public static readonly DiagnosticDescriptor UnknownConstraint = Error(
        "MSYNC2003", Category, "Validation attribute is not translated",
        "[{0}] on '{1}' is not translated for the browser: {2}");

    public static readonly DiagnosticDescriptor UnsupportedPattern = Error(
        "MSYNC2004", Category, "Unsupported regular expression",
        "At position {0} of the pattern: {1}");

    public static readonly DiagnosticDescriptor AmbiguousPattern = Error(
        "MSYNC2005", Category, "Regular expression could run away",
        "At position {0} of the pattern: a text can be read in so many ways that a match may take very long; let alternatives, and a repetition and what follows it, begin with different characters, for example [^@]+@[^.@]+ instead of .+@.+");

    public static readonly DiagnosticDescriptor RuleShape = Error(
        "MSYNC2006", Category, "Rule of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor RuleTellsServerOnly = Warning(
        "MSYNC2007", Category, "Rule tells about a server-only member",
        "'{0}' reads '{1}', which stays on the server, when a patch is checked, so its verdict tells clients about it: use On = RuleOn.Create or reject in the mutation");

    public static readonly DiagnosticDescriptor RangeRounds = Warning(
        "MSYNC2008", Category, "Range rounds before it compares",
        "[Range({1}, {2})] on '{0}' rounds to whole numbers first, as DataAnnotations do, so that {2}.4 is valid: write {1}.0 and {2}.0 for the exact range");

    public static readonly DiagnosticDescriptor MessageNotCarried = Warning(
        "MSYNC2009", Category, "Message is not carried",
        "The message of [{0}] on '{1}' is left out: {2}");

    public static readonly DiagnosticDescriptor RuleWhen = Warning(
        "MSYNC2010", Category, "Rule that does not run as it says",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor RuleCode = Warning(
        "MSYNC2011", Category, "Code of another form",
        "'{0}' has the code \"{1}\": clients tell violations apart by codes of the form area.reason, such as \"{2}\"");

    public static readonly DiagnosticDescriptor SharedShape = Error(
        "MSYNC2012", Category, "Shared member of the wrong shape",
        "'{0}' {1}");

    public static readonly DiagnosticDescriptor ServerAlone = Info(
        "MSYNC2022", Category, "Checked by the server alone",
        "'{0}' is checked by the server and not in the browser: {1}");

    public static readonly DiagnosticDescriptor ServerMutation = Error(
        "MSYNC2034", Category, "Mutation that browsers cannot run",
        "{0} has no form in the browser: {1}, or keep the whole mutation on the server with [Mutation(Optimistic = false)]");

    public static readonly DiagnosticDescriptor RepeatedSearch = Error(
        "MSYNC2033", Category, "Search could run away",
        "At position {0} of the pattern: a search that fails begins again one character later and may read the same text each time; begin the pattern with ^ or \\b, or with a lookbehind for what must not stand before, as in (?<!\\s)\\s+$, or let no repetition take what the pattern begins with, as in <[^<>]+>");

    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        Unsupported, ConstraintMismatch, UnknownConstraint, UnsupportedPattern, AmbiguousPattern, RuleShape, RuleTellsServerOnly, RangeRounds, MessageNotCarried, RuleWhen, RuleCode, SharedShape, ServerAlone, ServerMutation, RepeatedSearch,
    ];
}
