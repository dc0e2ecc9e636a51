using ModelSync.Contract;

namespace Package.Tests.Fixtures;

/// <summary>Short names for the contract's parts.</summary>
internal static class Types
{
    public static readonly TypeRef BoolType = new(TypeKinds.Bool);
    public static readonly TypeRef IntType = new(TypeKinds.Int);
    public static readonly TypeRef LongType = new(TypeKinds.Long);
    public static readonly TypeRef DoubleType = new(TypeKinds.Double);
    public static readonly TypeRef DecimalType = new(TypeKinds.Decimal);
    public static readonly TypeRef TextType = new(TypeKinds.String);
    public static readonly TypeRef GuidType = new(TypeKinds.Guid);
    public static readonly TypeRef InstantType = new(TypeKinds.Instant);

    public static TypeRef Null(TypeRef type) => type with { Nullable = true };

    public static TypeRef List(TypeRef element) => new(TypeKinds.List, Element: element);

    public static TypeRef Enum(string name) => new(TypeKinds.Enum, Name: name);

    public static TypeRef Object(string name) => new(TypeKinds.Object, Name: name);

    /// <summary>A member whose wire name is the camelCase of its C# name.</summary>
    public static MemberType Member(string name, TypeRef type, params Constraint[] constraints) =>
        new(name, Camel(name), type, false, constraints.ToEquatableArray());

    /// <summary>The members in the order of the wire.</summary>
    public static EquatableArray<MemberType> Members(params MemberType[] members) =>
        members.OrderBy(m => m.WireName, StringComparer.Ordinal).ToEquatableArray();

    public static ParameterType Parameter(string name, TypeRef type, params Constraint[] constraints) => new(name, name, type, constraints.ToEquatableArray());

    public static Constraint Required(string? message = null) => new("validation.required", [], message);

    public static Constraint Length(int min, int max) =>
        new("validation.length", [new("min", TypeKinds.Int, $"{min}"), new("max", TypeKinds.Int, $"{max}")], null);

    public static Constraint Range(string type, string min, string max) => new("validation.range", [new("min", type, min), new("max", type, max)], null);

    public static Constraint Pattern(string pattern) => new("validation.pattern", [new("pattern", TypeKinds.String, pattern)], null);

    public static Expr Literal(TypeRef type, string? value) => new LiteralExpr(type, value);

    public static Expr Of(TypeRef type, string member) => new MemberExpr(type, member);

    public static Expr Binary(BinaryOperator op, Expr left, Expr right) => new BinaryExpr(op <= BinaryOperator.Or ? BoolType : left.Type, op, left, right);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
