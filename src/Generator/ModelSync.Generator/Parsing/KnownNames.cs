namespace ModelSync.Generator.Parsing;

/// <summary>Metadata names that the parser recognises; it references none of their assemblies.</summary>
internal static class KnownNames
{
    public const string SyncSurface = "ModelSync.SyncSurfaceAttribute";
    public const string In = "ModelSync.InAttribute";
    public const string SyncModel = "ModelSync.SyncModelAttribute";
    public const string WireType = "ModelSync.WireTypeAttribute";
    public const string WireValue = "ModelSync.WireValueAttribute";
    public const string WireAs = "ModelSync.WireAsAttribute";
    public const string WireConversion = "ModelSync.IWireConversion";
    public const string TsType = "ModelSync.TsTypeAttribute";
    public const string WireTypes = "ModelSync.WireTypesAttribute";
    public const string SyncUser = "ModelSync.SyncUserAttribute";
    public const string Claim = "ModelSync.ClaimAttribute";
    public const string StoredAs = "ModelSync.StoredAsAttribute";
    public const string KeepOffset = "ModelSync.KeepOffsetAttribute";
    public const string ServerOnly = "ModelSync.ServerOnlyAttribute";
    public const string Expose = "ModelSync.ExposeAttribute";
    public const string Variant = "ModelSync.VariantAttribute";
    public const string SyncDefaults = "ModelSync.SyncDefaultsAttribute";
    public const string ReadPolicy = "ModelSync.ReadPolicyAttribute";
    public const string Rule = "ModelSync.RuleAttribute";
    public const string Shared = "ModelSync.SharedAttribute";
    public const string ServerRule = "ModelSync.ServerRuleAttribute";
    public const string LiveQuery = "ModelSync.LiveQueryAttribute";
    public const string Mutation = "ModelSync.MutationAttribute";
    public const string WireAlias = "ModelSync.WireAliasAttribute";
    public const string WireFallback = "ModelSync.WireFallbackAttribute";
    public const string Retired = "ModelSync.RetiredAttribute";

    public const string StoredTable = "ModelSync.Table";
    public const string Optional = "ModelSync.Optional";
    public const string Rows = "ModelSync.Rows";
    public const string OrderedRows = "ModelSync.OrderedRows";
    public const string RuleContext = "ModelSync.RuleContext";
    public const string Violation = "ModelSync.Violation";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string MutationContext = "ModelSync.MutationContext";

    public const string VogenValueObject = "Vogen.ValueObjectAttribute";
    public const string StronglyTypedId = "StronglyTypedIds.StronglyTypedIdAttribute";

    public const string Key = "System.ComponentModel.DataAnnotations.KeyAttribute";
    public const string Editable = "System.ComponentModel.DataAnnotations.EditableAttribute";
    public const string Timestamp = "System.ComponentModel.DataAnnotations.TimestampAttribute";
    public const string Display = "System.ComponentModel.DataAnnotations.DisplayAttribute";
    public const string Validation = "System.ComponentModel.DataAnnotations.ValidationAttribute";
    public const string ValidatableObject = "System.ComponentModel.DataAnnotations.IValidatableObject";
    public const string Column = "System.ComponentModel.DataAnnotations.Schema.ColumnAttribute";
    public const string Table = "System.ComponentModel.DataAnnotations.Schema.TableAttribute";
    public const string ForeignKey = "System.ComponentModel.DataAnnotations.Schema.ForeignKeyAttribute";
    public const string InverseProperty = "System.ComponentModel.DataAnnotations.Schema.InversePropertyAttribute";
    public const string PrimaryKey = "Microsoft.EntityFrameworkCore.PrimaryKeyAttribute";
    public const string NotMapped = "System.ComponentModel.DataAnnotations.Schema.NotMappedAttribute";
    public const string DefaultValue = "System.ComponentModel.DefaultValueAttribute";
    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonInclude = "System.Text.Json.Serialization.JsonIncludeAttribute";
    public const string JsonNumberHandling = "System.Text.Json.Serialization.JsonNumberHandlingAttribute";
    public const string Union = "System.Runtime.CompilerServices.IUnion";
    public const string JsonConverter = "System.Text.Json.Serialization.JsonConverterAttribute";
    public const string NewtonsoftObject = "Newtonsoft.Json.JsonObjectAttribute";
    public const string NewtonsoftProperty = "Newtonsoft.Json.JsonPropertyAttribute";
    public const string NewtonsoftIgnore = "Newtonsoft.Json.JsonIgnoreAttribute";
    public const string NewtonsoftConverter = "Newtonsoft.Json.JsonConverterAttribute";
    public const string DataContract = "System.Runtime.Serialization.DataContractAttribute";
    public const string DataMember = "System.Runtime.Serialization.DataMemberAttribute";
    public const string IgnoreDataMember = "System.Runtime.Serialization.IgnoreDataMemberAttribute";
    public const string JsonStringEnumMemberName = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";
    public const string EnumMember = "System.Runtime.Serialization.EnumMemberAttribute";
    public const string JsonPolymorphic = "System.Text.Json.Serialization.JsonPolymorphicAttribute";
    public const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";
    public const string DataClassification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";
    public const string Authorize = "Microsoft.AspNetCore.Authorization.AuthorizeAttribute";
    public const string AllowAnonymous = "Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute";
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";
}
