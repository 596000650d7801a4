using Platform.Hosting;
using Platform.Recommender;

return await ServiceHost.RunAsync<RecommenderService>(args);
