using Pulumi;

namespace Platform.Conformance.Program;

[ResourceType("conformance:index:Vault", "1.2.3")]
internal sealed class Vault(string name, VaultArgs args) : CustomResource(
    "conformance:index:Vault", name, args, new CustomResourceOptions { Version = "1.2.3", AdditionalSecretOutputs = { "token" } })
{
    [Output("token")] public Output<string> Token { get; private set; } = null!;
}
