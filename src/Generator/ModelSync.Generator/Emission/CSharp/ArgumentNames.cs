using ModelSync.Generator.Writing;

namespace ModelSync.Generator.Emission.CSharp;

/// <summary>Members of argument records.</summary>
internal static class ArgumentNames
{
    // What a record declares by itself.
    private static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "Read", "ReferenceEquals", "ToString",
    };

    /// <summary><c>maxPrice</c> -> <c>MaxPrice</c></summary>
    public static string Parameter(string name)
    {
        var pascal = CSharpNames.Pascal(name);
        return Taken.Contains(pascal) ? pascal + "_" : pascal;
    }

    /// <summary><c>Id</c> -> <c>User_Id</c></summary>
    public static string Claim(string member) => "User_" + member;
}
