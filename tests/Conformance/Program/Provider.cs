using Pulumi;

namespace Platform.Conformance.Program;

internal sealed class Provider(string name, ProviderArgs args)
    : ProviderResource("conformance", name, args, new CustomResourceOptions { Version = "1.2.3" });
