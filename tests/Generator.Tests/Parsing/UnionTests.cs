using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>Which classes are unions, of which cases, and what is no union that could be sent.</summary>
public sealed class UnionTests
{
    private const string Surface = "[SyncSurface] public partial class S; ";

    // What the compiler of C# 15 makes of `union U(A, B)`.
    private const string Struct = "public struct U : System.Runtime.CompilerServices.IUnion { public U(B value) => Value = value; public U(A value) => Value = value; public object? Value { get; } } ";
    private const string Interface = "namespace System.Runtime.CompilerServices { public interface IUnion { object? Value { get; } } }";

    [Theory]
    [InlineData("[WireType, JsonDerivedType(typeof(B), \"b\"), JsonDerivedType(typeof(A), \"a\")] public abstract class U; [WireType] public class A : U; [WireType] public class B : U;", "$type: a=A b=B")]
    [InlineData("[WireType, JsonPolymorphic(TypeDiscriminatorPropertyName = \"k\"), JsonDerivedType(typeof(A), 10), JsonDerivedType(typeof(B), -2)] public abstract class U; [WireType] public class A : U; [WireType] public class B : U;", "k: -2=B 10=A")]
    [InlineData("[WireType, JsonDerivedType(typeof(A), \"a\")] public abstract class U; public abstract class Between : U; [WireType] public class A : Between;", "$type: a=A")]
    [InlineData("[WireType] public abstract record U { private U() { } [WireType] public sealed record B : U; [WireType] public sealed record A : U; }", "$type: A=U_A B=U_B")]
    [InlineData("[WireType] " + Struct + "[WireType] public class A; [WireType] public record struct B(int N); " + Interface, "$type: A=A B=B")]
    public async Task Cases_are_in_the_order_of_their_tags(string source, string expected)
    {
        var compilation = Compiling.Generate(Compiling.Compile(Compiling.Usings + Surface + source));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        var union = Read(compilation).Payloads.Select(static p => p.Payload).Single(static p => p.Union is not null).Union!;
        Assert.Equal(expected, $"{union.Discriminator}: {string.Join(' ', union.Cases.Select(static c => $"{c.Tag}={c.Type.Name}"))}");
    }

    [Theory]
    [InlineData("[JsonDerivedType(typeof(A), \"a\")] public class U; [WireType] public class A : U;", "make it abstract")]
    [InlineData("[JsonPolymorphic] public abstract class U;", "has no cases")]
    [InlineData("[JsonDerivedType(typeof(A))] public abstract class U; [WireType] public class A : U;", "no tag")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\")] public abstract class U; public class A : U;", "no wire type")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\")] public abstract class U; [WireType] public class A;", "does not derive")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\")] public abstract class U; [WireType, JsonDerivedType(typeof(B), \"b\")] public abstract class A : U; [WireType] public class B : A;", "union itself")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\")] public abstract class U; public abstract class A : U;", "is abstract")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\"), JsonDerivedType(typeof(B), \"a\")] public abstract class U; [WireType] public class A : U; [WireType] public class B : U;", "the tag 'a' to 'A' and 'B'")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\"), JsonDerivedType(typeof(A), \"b\")] public abstract class U; [WireType] public class A : U;", "'A' twice")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\"), JsonDerivedType(typeof(B), 1)] public abstract class U; [WireType] public class A : U; [WireType] public class B : U;", "texts and numbers")]
    [InlineData("[JsonDerivedType(typeof(A), \"a\\\"\")] public abstract class U; [WireType] public class A : U;", "without quotes")]
    [InlineData("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"id\"), JsonDerivedType(typeof(A), \"a\")] public abstract class U; [WireType] public class A : U { public int Id { get; set; } }", "like the discriminator")]
    [InlineData(Struct + "[WireType] public class A; public class B; " + Interface, "'B', which is no wire type: put it into a [WireType]")]
    [InlineData("public struct U : System.Runtime.CompilerServices.IUnion { public U(int value) => Value = value; public U(string[] value) => Value = value; public object? Value { get; } } " + Interface, "'Int32', which is no wire type")]
    [InlineData("public struct U : System.Runtime.CompilerServices.IUnion { public U(string[] value) => Value = value; public object? Value { get; } } " + Interface, "'string[]', which is no wire type")]
    public async Task What_could_not_be_sent_is_reported_at_the_union_and_nothing_is_served(string source, string words)
    {
        var sources = Compiling.Compile(Compiling.Usings + Surface + "[WireType]" + source);
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(sources));
        Assert.Contains(found, d => d.Id == "MSYNC1051" && d.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains(words, StringComparison.Ordinal));
        Assert.Contains(Read(sources).Surface!.Problems, p => p.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[WireType] public class B : U;", "MSYNC1052")]
    [InlineData("public class B : U;", "MSYNC1052")]
    [InlineData("public class B : A;", "MSYNC1052")]
    [InlineData("public abstract class B : U;", "")]
    public async Task A_class_that_derives_and_is_not_listed_is_reported(string source, string expected)
    {
        const string Union = "[WireType, JsonDerivedType(typeof(A), \"a\")] public abstract class U; [WireType] public class A : U; ";
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile(Compiling.Usings + Surface + Union + source)));
        Assert.Equal(expected, string.Join(' ', found.Select(static d => d.Id)));
    }

    private static DomainSpec Read(Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
