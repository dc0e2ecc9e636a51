using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>Who may ask, from <c>[Authorize]</c> and <c>[AllowAnonymous]</c>.</summary>
internal static class AccessReader
{
    /// <summary>Null when the symbol says nothing.</summary>
    public static AccessSpec? Read(ISymbol symbol)
    {
        if (symbol.Has(KnownNames.AllowAnonymous)) return new AccessSpec(AllowAnonymous: true);
        return symbol.Attribute(KnownNames.Authorize) is { } authorize
            ? new AccessSpec(AllowAnonymous: false, authorize.Named<string>("Roles"), authorize.Argument<string>(0) ?? authorize.Named<string>("Policy"))
            : null;
    }

    /// <summary>Says where one attribute silently overrules the other.</summary>
    public static void Check(ISymbol symbol, Findings findings)
    {
        if (symbol.Has(KnownNames.AllowAnonymous) && symbol.Has(KnownNames.Authorize)) findings.Report(UsageDiagnostics.OpenAndClosed, symbol.Location(), symbol.Name);
    }

    /// <summary>Several [Authorize] on one symbol would have to hold together, which one access rule cannot say.</summary>
    public static bool IsAmbiguous(ISymbol symbol) =>
        symbol.GetAttributes().Count(static a => a.AttributeClass.Is(KnownNames.Authorize)) > 1;
}
