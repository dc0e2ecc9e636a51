using ModelSync.Contract;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>Forms of texts.</summary>
internal static class TextConstraints
{
    /// <summary>An attribute without arguments that only texts satisfy.</summary>
    public static Constraint? Format(Annotation annotation, string code) =>
        annotation.Kind == TypeKinds.String ? annotation.Make(code, [], []) : annotation.Mismatch("only a string can have this form");

    public static Constraint? Pattern(Annotation annotation)
    {
        if (annotation.Kind != TypeKinds.String) return annotation.Mismatch("only a string has a pattern");
        var pattern = annotation.Attribute.Argument<string>(0) ?? "";
        var read = PatternChecker.Check(pattern, PatternOptions.None, searches: false);
        if (read.Problem is not { } problem) return annotation.Make(ConstraintCodes.Pattern, ["{pattern}"], Texts(pattern, read.JavaScript));
        PatternFindings.Report(annotation.Findings, annotation.Attribute.FirstArgument(), annotation.Attribute.Location(), problem);
        return null;
    }

    private static IEnumerable<ConstraintParameter> Texts(string pattern, string javaScript)
    {
        yield return Annotation.Text("pattern", pattern);
        if (javaScript != pattern) yield return new ConstraintParameter("javaScript", TypeKinds.String, javaScript, Hidden: true);
    }

    /// <summary>Extensions of letters and digits: others depend on the file system.</summary>
    public static Constraint? FileExtensions(Annotation annotation)
    {
        if (annotation.Kind != TypeKinds.String) return annotation.Mismatch("only a string can be a file name");
        var given = annotation.Attribute.Named<string>("Extensions");
        var extensions = (string.IsNullOrWhiteSpace(given) ? "png,jpg,jpeg,gif" : given!).Replace(" ", "").Replace(".", "").ToLowerInvariant().Split(',');
        if (extensions.Any(static e => e.Length == 0 || e.Any(static c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9')))))
            return annotation.Mismatch("an extension is empty or has other characters than a to z and 0 to 9");
        return annotation.Make(
            ConstraintCodes.FileExtensions,
            ["{extensions}"],
            [
                Annotation.Text("extensions", string.Join(", ", extensions.Select(static e => "." + e))),
                .. extensions.Distinct().Select(static e => new ConstraintParameter("extension", TypeKinds.String, "." + e, Hidden: true)),
            ]);
    }
}
