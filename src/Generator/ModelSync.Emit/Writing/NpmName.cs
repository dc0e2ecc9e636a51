namespace ModelSync.Emit.Writing;

/// <summary>What consumers import a surface by.</summary>
/// <param name="Package">The package.</param>
/// <param name="Part">The folder in a package that several surfaces share; empty where the package is the surface's own.</param>
internal sealed record NpmName(string Package, string Part)
{
    // The folder of the client runtime, which all parts share.
    private const string Runtime = "runtime";

    /// <exception cref="EmitException">npm takes no such name.</exception>
    public static NpmName Parse(string name)
    {
        var parts = name.Split('/');
        var ofPackage = name.StartsWith('@') ? 2 : 1;
        var isValid = name.Length is > 0 and <= 214
            && parts.Take(ofPackage).Select((part, i) => i == 0 && ofPackage == 2 ? part[1..] : part).All(IsName)
            && (parts.Length == ofPackage || (parts.Length == ofPackage + 1 && IsFolder(parts[^1])));
        return isValid
            ? new NpmName(string.Join('/', parts.Take(ofPackage)), parts.Length > ofPackage ? parts[^1] : "")
            : throw new EmitException("MSYNC5003", $"'{name}' is no npm package name. Write [SyncSurface(Npm = \"@scope/name\")] in lower case, or \"@scope/name/part\" for a part of a package, where a part is of a to z, 0 to 9 and '-' and not '{Runtime}'.");
    }

    private static bool IsName(string part) => part.Length > 0 && part[0] is not ('.' or '_') && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.' or '_');

    private static bool IsFolder(string part) => part.Length > 0 && part != Runtime && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
