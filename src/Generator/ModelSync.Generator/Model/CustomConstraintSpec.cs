using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A validation attribute of the application's own on a member. C# asks the attribute.</summary>
/// <param name="Member">C# name of the member.</param>
/// <param name="Code"><c>validation.even</c></param>
/// <param name="Message">The author's message.</param>
/// <param name="Attribute">C# that makes the attribute.</param>
/// <param name="Body">What <c>IsValid</c> says of the member, true for valid; null where only the server asks.</param>
internal sealed record CustomConstraintSpec(string Member, string Path, string Code, string? Message, string Attribute, Expr? Body);
