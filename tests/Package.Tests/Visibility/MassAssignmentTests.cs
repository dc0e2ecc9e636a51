using System.Globalization;
using System.Text;
using ModelSync.Generated.V1;
using ModelSync.Visibility;
using Package.Tests.Parity;

namespace Package.Tests.Visibility;

/// <summary>A client that sends members that an input does not have is refused, in both encodings and both languages, whether the row has them or not.</summary>
public sealed class MassAssignmentTests(VisibilityPackage package) : IClassFixture<VisibilityPackage>
{
    // Hidden, the server's to decide, of another input, of nobody.
    private static readonly string[] Foreign = ["canaryUnexposed", "canaryBoth", "canaryIgnored", "canaryClassified", "canaryTyped", "canaryLevel", "password", "visits", "isNamed", "nobody", "Name", "__proto__"];

    private static readonly Input[] Inputs =
    [
        Of<AccountCreate, AccountCreateCodec>(new AccountCreate { Id = default, Name = "abc", Lines = [], Email = null }, sparse: false),
        Of<AccountPatch, AccountPatchCodec>(new AccountPatch { Name = "abc" }, sparse: true),
        Of<AccountCard, AccountCardCodec>(new AccountCard { Id = default, Name = "abc", Lines = [] }, sparse: false),
        Of<AccountChange, AccountChangeCodec>(new AccountChange { Id = default, Name = "abc" }, sparse: true),
    ];

    [Fact]
    public void In_JSON_a_member_that_is_not_there_is_refused()
    {
        foreach (var input in Inputs)
        {
            Assert.Equal(WireErrorCode.None, input.ReadJson(input.Encoded.Json));
            Assert.All(Foreign, name => Assert.Equal(WireErrorCode.UnknownMember, input.ReadJson(With(input, name))));
        }
    }

    [Fact]
    public void In_MessagePack_there_is_no_place_for_one()
    {
        foreach (var input in Inputs)
        {
            Assert.Equal(WireErrorCode.None, input.ReadHex(input.Encoded.Hex));
            Assert.Equal(WireErrorCode.UnknownMember, input.ReadHex(WithOneMore(input)));
        }
    }

    [Fact]
    public void TypeScript_refuses_the_same()
    {
        var jobs = Inputs.SelectMany(static input => Foreign.Select(name => new { job = "refusal", module = "account", type = input.Type, json = With(input, name), hex = WithOneMore(input) }));
        Assert.All(package.Run(jobs), static said => Assert.Equal(["UnknownMember", "UnknownMember"], said.EnumerateArray().Select(static e => e.GetString())));
        var good = Inputs.Select(static input => new { job = "refusal", module = "account", type = input.Type, json = input.Encoded.Json, hex = input.Encoded.Hex });
        Assert.All(package.Run(good), static said => Assert.Equal(["", ""], said.EnumerateArray().Select(static e => e.GetString())));
    }

    [Fact]
    public void What_an_object_of_TypeScript_has_beside_is_not_written()
    {
        var extra = string.Join(",", Foreign.Select(static name => $"\"{name}\":\"x\""));
        var jobs = Inputs.Select(input => new { job = "write", module = "account", type = input.Type, json = input.Encoded.Json[..^1] + "," + extra + "}" });
        Assert.Equal(Inputs.Select(static input => input.Encoded.Json), package.Run(jobs).Select(static e => e.GetString()));
    }

    [Fact]
    public void What_a_variant_shows_but_clients_may_not_decide_is_not_taken_from_it()
    {
        var row = new Form("a", null, 1, null) { Id = 1, RequiredText = "r", RequiredMaybeText = null, RequiredNumber = 0, RequiredMaybeNumber = null, RequiredInitText = "", RequiredInitMaybeText = null, RequiredInitNumber = 0, RequiredInitMaybeNumber = null, EditableInitNumber = 4, EditableInitMaybeNumber = null, EditableText = "mine", InitText = "", SetText = "", CanaryText = "kept" };
        var sent = FormAll.From(row) with { Id = 666, EditableText = "theirs", EditableInitNumber = 666, PrivateNumber = 666, ConstructorNumber = 666, SetNumber = 5 };
        sent.ApplyTo(row);
        Assert.Equal((1, "mine", 4, 0, 1, "kept"), (row.Id, row.EditableText, row.EditableInitNumber, row.PrivateNumber, row.ConstructorNumber, row.CanaryText));
        Assert.Equal(5, row.SetNumber);
        var made = sent.ToForm(2, "", null, 7, null, "", null, 8, null);
        Assert.Equal((2, "", 8, 7, ""), (made.Id, made.EditableText, made.EditableInitNumber, made.PrivateNumber, made.CanaryText));
    }

    private static string With(Input input, string name) => $"{input.Encoded.Json[..^1]},\"{name}\":\"x\"}}";

    // One more element of the array, or an entry behind the last member; nil as its value.
    private static string WithOneMore(Input input)
    {
        var header = int.Parse(input.Encoded.Hex[..2], NumberStyles.HexNumber, CultureInfo.InvariantCulture) + 1;
        return header.ToString("x2", CultureInfo.InvariantCulture) + input.Encoded.Hex[2..] + (input.Sparse ? "0fc0" : "c0");
    }

    private static Input Of<T, TCodec>(T value, bool sparse)
        where TCodec : struct, IWireCodec<T> =>
        new(typeof(T).Name, sparse, Encoded.Of<T, TCodec>(value), Json<T, TCodec>, Hex<T, TCodec>);

    private static WireErrorCode Json<T, TCodec>(string json)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        TCodec.Read(ref reader);
        return reader.Finish();
    }

    private static WireErrorCode Hex<T, TCodec>(string hex)
        where TCodec : struct, IWireCodec<T>
    {
        var reader = new MessagePackReader(Convert.FromHexString(hex));
        TCodec.Read(ref reader);
        return reader.Finish();
    }

    private sealed record Input(string Type, bool Sparse, Encoded Encoded, Func<string, WireErrorCode> ReadJson, Func<string, WireErrorCode> ReadHex);
}
